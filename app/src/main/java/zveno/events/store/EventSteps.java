package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.events.incoming.IncomingEvent;
import zveno.intake.kind.CellStep;

/// What the rows of a plan do to the cells of events, told by reading the events before and after.
final class EventSteps {
  private final Recorder recorder;
  private final Map<UUID, IncomingEvent> rows;
  private final Map<UUID, Event> before;

  private EventSteps(Recorder recorder, Map<UUID, IncomingEvent> rows) {
    this.recorder = recorder;
    this.rows = rows;
    this.before = events();
  }

  /// Call it before the rows are written.
  static EventSteps before(Recorder recorder, Map<UUID, IncomingEvent> rows) {
    return new EventSteps(recorder, rows);
  }

  private Map<UUID, Event> events() {
    recorder.flush();
    Map<UUID, Event> events = new HashMap<>();
    EventRows.events(recorder.base(), EVENT.ID.in(rows.keySet()))
        .forEach(event -> events.put(event.id(), event));
    return events;
  }

  /// What the rows did, by event. Of a new one only how its date was understood: all of it is new.
  Map<UUID, List<CellStep>> after() {
    Map<UUID, List<CellStep>> steps = new HashMap<>();
    events()
        .forEach(
            (id, now) ->
                Optional.ofNullable(rows.get(id))
                    .ifPresent(row -> steps.put(id, steps(row, before.get(id), now))));
    return steps;
  }

  private static List<CellStep> steps(IncomingEvent row, @Nullable Event old, Event now) {
    EventText words = EventText.shown(row.year());
    List<CellStep> steps = new ArrayList<>();
    for (EventField field : EventField.values()) {
      if (old == null && field != EventField.START) continue;
      String was = old == null ? "" : words.cell(old, field);
      String becomes = words.cell(now, field);
      if (!was.equals(becomes)) steps.add(new CellStep(field.code(), was, becomes));
    }
    return steps;
  }
}
