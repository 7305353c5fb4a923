package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.FieldChange;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.Records;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.RowFate;
import zveno.partners.FieldStep;
import zveno.partners.PartnerField;
import zveno.partners.incoming.IncomingRow;
import zveno.partners.store.KnownOrganizations.Found;
import zveno.text.RussianDate;

/// Gathers what an import would do, row by row and field by field.
final class IncomingOutlook implements IncomingWatch, Recorder.Seen {
  private static final String BETWEEN = "; ";
  private static final int LOT = 500;
  private static final Set<PartnerField> DOUBTED =
      EnumSet.of(PartnerField.LEVELS, PartnerField.DIRECTIONS);

  static {
    for (PartnerField field : PartnerField.values()) {
      switch (field.shape()) {
        case CHOICE, DATE -> DOUBTED.add(field);
        default -> {}
      }
    }
  }

  private final DSLContext base;
  private final HistoryWords words;
  private final Map<Integer, UUID> partners = new LinkedHashMap<>();
  private final Map<Integer, Set<UUID>> ambiguous = new HashMap<>();
  private final Map<UUID, Integer> firstRows = new HashMap<>();
  private final Set<UUID> created = new HashSet<>();
  private final Map<UUID, Map<String, CellStep>> steps = new HashMap<>();
  private UUID inHand = Ids.next();

  IncomingOutlook(DSLContext base) {
    this.base = base;
    this.words = new HistoryWords(base);
  }

  @Override
  public void row(IncomingRow row, UUID partner, boolean folded) {
    partners.put(row.number(), partner);
    firstRows.putIfAbsent(partner, row.number());
  }

  @Override
  public void rejected(IncomingRow row, Optional<Found> found) {
    ambiguous.put(row.number(), found.map(Found::ids).orElse(Set.of()));
  }

  @Override
  public void writing(UUID partner) {
    inHand = partner;
  }

  /// Few, so that rows are gone through while others are read.
  @Override
  public int lot() {
    return LOT;
  }

  /// Of a new partner only what may be doubted or may add to a list: all of it is new.
  @Override
  public Predicate<PartnerField> wanted(boolean stored) {
    return stored ? field -> true : DOUBTED::contains;
  }

  /// Of a new partner nothing more is wanted: all of it is new.
  @Override
  public boolean added(Table<?> table, UUID id) {
    if (table.equals(ORGANIZATION)) created.add(inHand);
    return HistoryWords.isList(table) || !created.contains(inHand);
  }

  @Override
  public void written(
      Table<?> table,
      UUID id,
      @Nullable Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    if (HistoryWords.isList(table)) {
      words.learn(id, after.get("name"));
    } else {
      String name = Records.name(table);
      after.forEach(
          (field, now) -> step(name, id, field, before == null ? null : before.get(field), now));
    }
  }

  private void step(
      String table, UUID id, String field, @Nullable String before, @Nullable String after) {
    words
        .step(new FieldChange(table, id, field, before, after))
        .map(IncomingOutlook::shown)
        .ifPresent(
            step ->
                steps
                    .computeIfAbsent(inHand, partner -> new LinkedHashMap<>())
                    .merge(step.field(), step, IncomingOutlook::both));
  }

  /// Two rows of a list that change are two pieces of one cell.
  private static CellStep both(CellStep one, CellStep more) {
    return new CellStep(
        one.field(), joined(one.before(), more.before()), joined(one.after(), more.after()));
  }

  private static String joined(String one, String more) {
    return one.isEmpty() || more.isEmpty() ? one + more : one + BETWEEN + more;
  }

  private static CellStep shown(FieldStep step) {
    boolean date =
        PartnerField.of(step.field()).map(PartnerField::shape).orElse(PartnerField.Shape.TEXT)
            == PartnerField.Shape.DATE;
    return new CellStep(step.field(), shown(date, step.before()), shown(date, step.after()));
  }

  private static String shown(boolean date, @Nullable String text) {
    if (text == null) return "";
    return date ? RussianDate.digits(LocalDate.parse(text)) : text;
  }

  /// The fates, by row. Ask when everything was looked at.
  Map<Integer, RowFate> fates() {
    Map<Integer, RowFate> fates = new LinkedHashMap<>();
    partners.forEach((row, partner) -> fates.put(row, fate(row, partner)));
    Map<UUID, String> names = names();
    ambiguous.forEach((row, ids) -> fates.put(row, rejected(row, ids, names)));
    return fates;
  }

  private RowFate fate(int row, UUID partner) {
    int first = firstRows.getOrDefault(partner, row);
    if (first != row) return fate(RowFate.Kind.MERGE, partner, first);
    if (created.contains(partner)) return fate(RowFate.Kind.CREATE, partner, row);
    Map<String, CellStep> changed = steps.getOrDefault(partner, Map.of());
    RowFate.Kind kind = changed.isEmpty() ? RowFate.Kind.UNCHANGED : RowFate.Kind.UPDATE;
    return new RowFate(kind, partner, row, List.copyOf(changed.values()), List.of());
  }

  private static RowFate fate(RowFate.Kind kind, UUID partner, int first) {
    return new RowFate(kind, partner, first, List.of(), List.of());
  }

  private static RowFate rejected(int row, Set<UUID> ids, Map<UUID, String> names) {
    List<RowFate.Candidate> candidates = new ArrayList<>();
    for (UUID id : ids) {
      String name = names.get(id);
      if (name != null) candidates.add(new RowFate.Candidate(id, name));
    }
    return new RowFate(RowFate.Kind.REJECT, Ids.next(), row, List.of(), candidates);
  }

  private Map<UUID, String> names() {
    Set<UUID> asked = new HashSet<>();
    ambiguous.values().forEach(asked::addAll);
    if (asked.isEmpty()) return Map.of();
    return base.select(ORGANIZATION.ID, ORGANIZATION.NAME)
        .from(ORGANIZATION)
        .where(ORGANIZATION.ID.in(asked))
        .fetchMap(ORGANIZATION.ID, ORGANIZATION.NAME);
  }
}
