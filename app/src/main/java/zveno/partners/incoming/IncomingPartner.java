package zveno.partners.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.partners.PartnerField;
import zveno.partners.incoming.SaidCells.Said;

/// One partner put together from all its rows in a file: the first word on a field stands, lists
/// grow, a further contact or agreement is one of its own. Each word keeps the row that said it.
public final class IncomingPartner {

  private static final Set<PartnerField> CONTACT =
      EnumSet.of(
          PartnerField.CONTACT,
          PartnerField.CONTACT_POSITION,
          PartnerField.CONTACT_PHONE,
          PartnerField.CONTACT_EMAIL);
  private static final Set<PartnerField> AGREEMENT =
      EnumSet.of(
          PartnerField.AGREEMENT_KIND,
          PartnerField.AGREEMENT_NUMBER,
          PartnerField.AGREEMENT_DATE,
          PartnerField.AGREEMENT_FROM,
          PartnerField.AGREEMENT_TO);

  private final UUID id;
  private final int row;
  private final Map<PartnerField, List<Said>> cells = new EnumMap<>(PartnerField.class);
  private final List<Map<PartnerField, List<Said>>> contacts = new ArrayList<>();
  private final List<Map<PartnerField, List<Said>>> agreements = new ArrayList<>();

  public IncomingPartner(UUID id, IncomingRow first) {
    this.id = id;
    this.row = first.number();
    merge(first);
  }

  public UUID id() {
    return id;
  }

  /// The first row that spoke of it.
  public int row() {
    return row;
  }

  /// Adds what a row says.
  public void merge(IncomingRow more) {
    more.cells()
        .forEach(
            (field, cell) -> {
              if (CONTACT.contains(field) || AGREEMENT.contains(field)) {
                return;
              }
              List<Said> known = cells.get(field);
              if (known == null) {
                cells.put(field, said(more.number(), cell));
              } else if (isList(field)) {
                add(known, said(more.number(), cell));
              }
            });
    mergeGroup(contacts, more, CONTACT, PartnerField.CONTACT);
    mergeGroup(agreements, more, AGREEMENT, PartnerField.AGREEMENT_NUMBER);
  }

  private static List<Said> said(int row, List<String> cell) {
    List<Said> said = new ArrayList<>(cell.size());
    cell.forEach(text -> said.add(new Said(row, text)));
    return said;
  }

  private static boolean isList(PartnerField field) {
    return switch (field.shape()) {
      case WORDS, NAMES, PHONES -> true;
      case TEXT, CHOICE, DATE -> false;
    };
  }

  private static void add(List<Said> known, List<Said> more) {
    for (Said word : more) {
      if (known.stream().noneMatch(other -> other.text().equals(word.text()))) {
        known.add(word);
      }
    }
  }

  private static void mergeGroup(
      List<Map<PartnerField, List<Said>>> groups,
      IncomingRow more,
      Set<PartnerField> fields,
      PartnerField key) {
    Map<PartnerField, List<Said>> group = new EnumMap<>(PartnerField.class);
    fields.forEach(
        field -> {
          List<String> cell = more.cells().get(field);
          if (cell != null) {
            group.put(field, said(more.number(), cell));
          }
        });
    if (group.isEmpty()) {
      return;
    }
    for (Map<PartnerField, List<Said>> known : groups) {
      if (same(known, group, key)) {
        group.forEach(known::putIfAbsent);
        return;
      }
    }
    groups.add(group);
  }

  private static boolean same(
      Map<PartnerField, List<Said>> one, Map<PartnerField, List<Said>> other, PartnerField key) {
    List<Said> first = one.get(key);
    List<Said> second = other.get(key);
    return first == null
        || second == null
        || IncomingKeys.name(first.getFirst().text())
            .equals(IncomingKeys.name(second.getFirst().text()));
  }

  /// What is to be written, in this order: the last writing makes the first contact of the file the
  /// first contact of the partner.
  public List<SaidCells> writings() {
    List<SaidCells> writings = new ArrayList<>();
    int count = Math.max(1, Math.max(contacts.size(), agreements.size()));
    for (int i = 0; i < count; i++) {
      Map<PartnerField, List<Said>> writing = new EnumMap<>(PartnerField.class);
      if (i == 0) {
        writing.putAll(cells);
      }
      if (i < contacts.size()) {
        writing.putAll(contacts.get(contacts.size() - 1 - i));
      }
      if (i < agreements.size()) {
        writing.putAll(agreements.get(i));
      }
      writings.add(new SaidCells(row, writing));
    }
    return writings;
  }

  /// Fields that the file has and this partner has nothing for are to be emptied.
  public void clear(Set<PartnerField> fields) {
    for (PartnerField field : fields) {
      Map<PartnerField, List<Said>> group =
          CONTACT.contains(field)
              ? first(contacts)
              : AGREEMENT.contains(field) ? first(agreements) : cells;
      group.computeIfAbsent(field, f -> said(row, List.of("")));
    }
  }

  private static Map<PartnerField, List<Said>> first(List<Map<PartnerField, List<Said>>> groups) {
    if (groups.isEmpty()) {
      groups.add(new EnumMap<>(PartnerField.class));
    }
    return groups.getFirst();
  }
}
