package zveno.events.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.events.EventField;
import zveno.events.WrittenEvent;
import zveno.events.incoming.IncomingEvent;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;
import zveno.lists.ValueList;

/// One import of events: finds the event that a row speaks of by title and date, or adds it.
final class EventIntake {
  private static final Map<ValueList, EventField> FIELDS =
      Map.of(
          ValueList.EVENT_FORMS, EventField.FORM,
          ValueList.EVENT_LEVELS, EventField.LEVEL,
          ValueList.AUDIENCES, EventField.AUDIENCE,
          ValueList.METHODISTS, EventField.RESPONSIBLE,
          ValueList.DIRECTIONS, EventField.DIRECTION);

  private final Recorder recorder;
  private final EventWriter writer;
  private final KnownEvents known;
  private final List<EventField> emptied;
  private final Map<UUID, IncomingEvent> rows = new LinkedHashMap<>();
  private final Map<Map<EventField, String>, Integer> seen = new LinkedHashMap<>();
  private final Map<Integer, RowFate> fates = new LinkedHashMap<>();
  private final Set<Integer> rejected = new TreeSet<>();
  private final List<RowDoubt> doubts = new ArrayList<>();
  private final Set<UUID> created = new HashSet<>();
  private final Set<UUID> updated = new HashSet<>();
  private int merged;

  EventIntake(Recorder recorder, ImportSettings settings) {
    this.recorder = recorder;
    this.writer = new EventWriter(recorder);
    this.known = KnownEvents.load(recorder.base());
    this.emptied =
        Arrays.stream(EventField.values())
            .filter(field -> settings.profile().clear() && field != EventField.TITLE)
            .filter(field -> settings.given().contains(field.code()))
            .toList();
  }

  void take(IncomingEvent row) {
    doubts.addAll(row.doubts());
    Integer first = seen.putIfAbsent(Map.copyOf(row.cells()), row.number());
    if (row.title().isBlank()) {
      reject(row);
    } else if (first != null) {
      merged++;
      doubts.add(doubt(row, DoubtCode.ROW_DUPLICATE, row.title()));
      fates.put(row.number(), fate(RowFate.Kind.MERGE, Ids.next(), first));
    } else {
      Optional<KnownEvents.Found> found = known.find(row);
      if (found.filter(KnownEvents.Found::moved).isPresent()) row.keepTime();
      row.clear(emptied);
      rows.put(found.map(KnownEvents.Found::id).orElseGet(Ids::next), row);
    }
  }

  private void reject(IncomingEvent row) {
    rejected.add(row.number());
    doubts.add(doubt(row, DoubtCode.TITLE_MISSING, ""));
    fates.put(row.number(), fate(RowFate.Kind.REJECT, Ids.next(), row.number()));
  }

  private static RowDoubt doubt(IncomingEvent row, DoubtCode code, String value) {
    return new RowDoubt(row.number(), EventField.TITLE.code(), code, value);
  }

  private static RowFate fate(RowFate.Kind kind, UUID record, int first) {
    return fate(kind, record, first, List.of());
  }

  private static RowFate fate(RowFate.Kind kind, UUID record, int first, List<CellStep> steps) {
    return new RowFate(kind, record, first, steps, List.of());
  }

  /// Writes everything.
  ImportResult finish() {
    write();
    return result();
  }

  /// The same, and what becomes of every row and its cells.
  Outlook tell() {
    EventSteps steps = EventSteps.before(recorder, rows);
    write();
    Map<UUID, List<CellStep>> told = steps.after();
    fates.replaceAll(
        (row, fate) ->
            fate.first() == row && told.containsKey(fate.record())
                ? fate(fate.kind(), fate.record(), row, told.get(fate.record()))
                : fate);
    return new Outlook(result(), fates);
  }

  private void write() {
    writer.prepare(rows.keySet());
    rows.forEach(
        (id, row) -> {
          WrittenEvent written = writer.write(id, row.cells(), row.year());
          written.doubts().forEach(doubt -> doubts.add(row.at(doubt)));
          if (written.created()) created.add(id);
          else if (written.changed()) updated.add(id);
          RowFate.Kind kind =
              written.created()
                  ? RowFate.Kind.CREATE
                  : written.changed() ? RowFate.Kind.UPDATE : RowFate.Kind.UNCHANGED;
          fates.put(row.number(), fate(kind, id, row.number()));
        });
    doubts.sort((a, b) -> Integer.compare(a.row(), b.row()));
  }

  private ImportResult result() {
    return new ImportResult(
        created.size(),
        updated.size(),
        rows.size() - created.size() - updated.size(),
        merged,
        rejected,
        created.size() + updated.size(),
        writer.newValues().stream()
            .map(value -> new ImportResult.NewValue(field(value.list()), value.name()))
            .toList(),
        Optional.empty(),
        doubts);
  }

  private static String field(ValueList list) {
    EventField field = FIELDS.get(list);
    if (field == null) throw new IllegalArgumentException(list.name());
    return field.code();
  }
}
