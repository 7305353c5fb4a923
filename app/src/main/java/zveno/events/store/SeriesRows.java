package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import zveno.events.EventSeries;
import zveno.events.Membership;

/// Reads how events repeat.
final class SeriesRows {
  private SeriesRows() {}

  /// All that are live.
  static Map<UUID, EventSeries> all(DSLContext base) {
    Map<UUID, List<LocalDate>> except =
        base.select(SERIES_EXCEPTION.SERIES_ID, SERIES_EXCEPTION.ON_DAY)
            .from(SERIES_EXCEPTION)
            .where(SERIES_EXCEPTION.DELETED_AT.isNull())
            .orderBy(SERIES_EXCEPTION.ON_DAY)
            .fetchGroups(SERIES_EXCEPTION.SERIES_ID, SERIES_EXCEPTION.ON_DAY);
    Map<UUID, List<EventSeries.Extra>> extra =
        base.selectFrom(SERIES_EXTRA)
            .where(SERIES_EXTRA.DELETED_AT.isNull())
            .orderBy(SERIES_EXTRA.ON_DAY, SERIES_EXTRA.START_TIME)
            .fetchGroups(
                SERIES_EXTRA.SERIES_ID,
                row ->
                    new EventSeries.Extra(row.getOnDay(), Optional.ofNullable(row.getStartTime())));
    return base.selectFrom(EVENT_SERIES)
        .where(EVENT_SERIES.DELETED_AT.isNull())
        .fetchMap(
            EVENT_SERIES.ID,
            row ->
                new EventSeries(
                    row.getId(),
                    EventRow.text(row.getRule()),
                    EventRow.text(row.getForeignRule()),
                    row.getSkipDaysOff(),
                    row.getSkipVacations(),
                    Optional.ofNullable(row.getMembership()).map(Membership::valueOf),
                    except.getOrDefault(row.getId(), List.of()),
                    extra.getOrDefault(row.getId(), List.of())));
  }
}
