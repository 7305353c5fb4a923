package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import zveno.changes.store.Recorder;
import zveno.events.Reach;
import zveno.events.TypedEvent;
import zveno.events.WrittenEvent;
import zveno.settings.SchoolYear;

/// Rows of a table that stand for events that repeat: what is typed there is meant for all of their
/// times.
final class WholeSeries {
  private WholeSeries() {}

  /// Writes such rows.
  ///
  /// @return the other rows
  static List<TypedEvent> write(
      Recorder recorder, List<TypedEvent> rows, SchoolYear year, Consumer<WrittenEvent> written) {
    Set<UUID> whole = whole(recorder, rows);
    List<TypedEvent> others = new ArrayList<>();
    for (TypedEvent row : rows) {
      Optional<SeriesChanging> change =
          row.event()
              .filter(whole::contains)
              .flatMap(id -> JooqSeries.find(recorder.base(), id))
              .flatMap(
                  repeated ->
                      SeriesChanging.of(repeated, Optional.empty(), Reach.ALL, row.cells(), year));
      change.ifPresentOrElse(
          one -> one.write(recorder, year).forEach(written), () -> others.add(row));
      if (change.isPresent()) recorder.flush();
    }
    return others;
  }

  private static Set<UUID> whole(Recorder recorder, List<TypedEvent> rows) {
    return recorder
        .base()
        .select(EVENT.ID)
        .from(EVENT)
        .where(EVENT.ID.in(rows.stream().flatMap(row -> row.event().stream()).toList()))
        .and(EVENT.SERIES_ID.isNotNull())
        .and(EVENT.SERIES_DAY.isNull())
        .fetchSet(EVENT.ID);
  }
}
