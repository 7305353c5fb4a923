package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_MOVE;

import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.events.EventStatus;
import zveno.events.EventWhen;

/// Moves an event inside a change, with its trail.
final class Moving {
  private Moving() {}

  /// Tells whether anything differs.
  static boolean move(Recorder recorder, UUID event, EventWhen to, String reason) {
    recorder.flush();
    EventWhen from =
        WhenColumns.of(recorder.base().selectFrom(EVENT).where(EVENT.ID.eq(event)).fetchSingle());
    if (from.equals(to)) return false;
    Map<Field<?>, @Nullable Object> trail = WhenColumns.move(from);
    trail.put(EVENT_MOVE.EVENT_ID, event);
    trail.put(EVENT_MOVE.REASON, why(reason));
    trail.put(
        EVENT_MOVE.PLACE, recorder.base().fetchCount(EVENT_MOVE, EVENT_MOVE.EVENT_ID.eq(event)));
    recorder.insert(EVENT_MOVE, Ids.next(), trail);
    Map<Field<?>, @Nullable Object> columns = WhenColumns.event(to);
    columns.put(EVENT.STATUS, EventStatus.MOVED.name());
    columns.put(EVENT.STATUS_REASON, why(reason));
    return recorder.update(EVENT, event, columns);
  }

  private static @Nullable String why(String reason) {
    return reason.isBlank() ? null : reason.strip();
  }
}
