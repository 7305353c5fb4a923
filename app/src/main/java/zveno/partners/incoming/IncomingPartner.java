package zveno.partners.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import zveno.partners.PartnerField;

/// One partner put together from all its rows in a file: the first word on a field stands, lists
/// grow, a further contact or agreement is one of its own.
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
  private final Map<PartnerField, List<String>> cells = new EnumMap<>(PartnerField.class);
  private final List<Map<PartnerField, List<String>>> contacts = new ArrayList<>();
  private final List<Map<PartnerField, List<String>>> agreements = new ArrayList<>();

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
              List<String> known = cells.get(field);
              if (known == null) {
                cells.put(field, cell);
              } else if (isList(field)) {
                add(known, cell);
              }
            });
    mergeGroup(contacts, more, CONTACT, PartnerField.CONTACT);
    mergeGroup(agreements, more, AGREEMENT, PartnerField.AGREEMENT_NUMBER);
  }

  private static boolean isList(PartnerField field) {
    return switch (field.shape()) {
      case WORDS, NAMES, PHONES -> true;
      case TEXT, CHOICE, DATE -> false;
    };
  }

  private static void add(List<String> known, List<String> more) {
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(more);
    known.clear();
    known.addAll(all);
  }

  private static void mergeGroup(
      List<Map<PartnerField, List<String>>> groups,
      IncomingRow more,
      Set<PartnerField> fields,
      PartnerField key) {
    Map<PartnerField, List<String>> group = new EnumMap<>(PartnerField.class);
    fields.forEach(
        field -> {
          List<String> cell = more.cells().get(field);
          if (cell != null) {
            group.put(field, cell);
          }
        });
    if (group.isEmpty()) {
      return;
    }
    for (Map<PartnerField, List<String>> known : groups) {
      if (same(known, group, key)) {
        group.forEach(known::putIfAbsent);
        return;
      }
    }
    groups.add(group);
  }

  private static boolean same(
      Map<PartnerField, List<String>> one,
      Map<PartnerField, List<String>> other,
      PartnerField key) {
    List<String> first = one.get(key);
    List<String> second = other.get(key);
    return first == null
        || second == null
        || IncomingKeys.name(first.getFirst()).equals(IncomingKeys.name(second.getFirst()));
  }

  /// What is to be written, in this order: the last writing makes the first contact of the file the
  /// first contact of the partner.
  public List<Map<PartnerField, List<String>>> writings() {
    List<Map<PartnerField, List<String>>> writings = new ArrayList<>();
    int count = Math.max(1, Math.max(contacts.size(), agreements.size()));
    for (int i = 0; i < count; i++) {
      Map<PartnerField, List<String>> writing = new EnumMap<>(PartnerField.class);
      if (i == 0) {
        writing.putAll(cells);
      }
      if (i < contacts.size()) {
        writing.putAll(contacts.get(contacts.size() - 1 - i));
      }
      if (i < agreements.size()) {
        writing.putAll(agreements.get(i));
      }
      writings.add(writing);
    }
    return writings;
  }

  /// The partner was written already: what is stored stands, and lists begin with it.
  public void resume(Function<PartnerField, List<String>> stored) {
    for (PartnerField field : List.copyOf(cells.keySet())) {
      List<String> known = new ArrayList<>(stored.apply(field));
      if (!known.isEmpty() && isList(field)) {
        add(known, Objects.requireNonNull(cells.get(field)));
        cells.put(field, known);
      } else if (!known.isEmpty()) {
        cells.remove(field);
      }
    }
  }

  /// Fields that the file has and this partner has nothing for are to be emptied.
  public void clear(Set<PartnerField> fields) {
    for (PartnerField field : fields) {
      Map<PartnerField, List<String>> group =
          CONTACT.contains(field)
              ? first(contacts)
              : AGREEMENT.contains(field) ? first(agreements) : cells;
      group.computeIfAbsent(field, f -> new ArrayList<>(List.of("")));
    }
  }

  private static Map<PartnerField, List<String>> first(
      List<Map<PartnerField, List<String>>> groups) {
    if (groups.isEmpty()) {
      groups.add(new EnumMap<>(PartnerField.class));
    }
    return groups.getFirst();
  }
}
