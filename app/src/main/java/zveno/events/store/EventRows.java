package zveno.events.store;

import static zveno.database.jooq.Tables.AUDIENCE;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_LEVEL;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.METHODIST;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventOrganization;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

/// Reads whole events, a handful of queries for however many.
public final class EventRows {
  /// All that are live.
  static final Condition ALL = DSL.trueCondition();

  /// Those of no known time last; of those that begin together the shorter one, then the earlier.
  private static final Comparator<Event> BY_TIME =
      Comparator.comparing(
              (Event event) -> event.when().date(),
              Comparator.comparing(
                  (Optional<PartialDate> date) -> date.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(
              event -> event.when().times().map(DayTimes::start).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Event::title)
          .thenComparing(Event::id);

  private EventRows() {}

  /// The live events that meet the condition, by time.
  public static List<Event> events(DSLContext base, Condition condition) {
    Map<UUID, List<String>> methodists =
        names(base, condition, EVENT_METHODIST.EVENT_ID, METHODIST.NAME);
    Map<UUID, List<String>> audiences =
        names(base, condition, EVENT_AUDIENCE.EVENT_ID, AUDIENCE.NAME);
    Map<UUID, List<EventOrganization>> organizations = organizations(base, condition);
    Map<UUID, List<EventMove>> moves = moves(base, condition);
    return base
        .select(EVENT.fields())
        .select(EVENT_FORM.NAME, EVENT_LEVEL.NAME, DIRECTION.NAME)
        .select(ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME)
        .from(EVENT)
        .leftJoin(EVENT_FORM)
        .on(EVENT_FORM.ID.eq(EVENT.FORM_ID))
        .leftJoin(EVENT_LEVEL)
        .on(EVENT_LEVEL.ID.eq(EVENT.LEVEL_ID))
        .leftJoin(DIRECTION)
        .on(DIRECTION.ID.eq(EVENT.DIRECTION_ID))
        .leftJoin(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(EVENT.HOST_ID))
        .where(EVENT.DELETED_AT.isNull())
        .and(condition)
        .fetch(
            row -> {
              UUID id = row.get(EVENT.ID);
              return EventRow.event(
                  row,
                  methodists.getOrDefault(id, List.of()),
                  audiences.getOrDefault(id, List.of()),
                  organizations.getOrDefault(id, List.of()),
                  moves.getOrDefault(id, List.of()));
            })
        .stream()
        .sorted(BY_TIME)
        .toList();
  }

  /// What an event is called, for the history; empty where there is none.
  static String title(DSLContext base, UUID event) {
    return base.select(EVENT.TITLE)
        .from(EVENT)
        .where(EVENT.ID.eq(event))
        .fetchOptional(EVENT.TITLE)
        .orElse("");
  }

  private static Map<UUID, List<String>> names(
      DSLContext base, Condition condition, Field<UUID> event, Field<String> name) {
    boolean methodists = event.equals(EVENT_METHODIST.EVENT_ID);
    var joined =
        methodists
            ? base.select(event, name)
                .from(EVENT_METHODIST)
                .join(METHODIST)
                .on(METHODIST.ID.eq(EVENT_METHODIST.METHODIST_ID))
                .where(EVENT_METHODIST.DELETED_AT.isNull())
                .and(of(event, condition))
                .orderBy(EVENT_METHODIST.PLACE, EVENT_METHODIST.ID)
            : base.select(event, name)
                .from(EVENT_AUDIENCE)
                .join(AUDIENCE)
                .on(AUDIENCE.ID.eq(EVENT_AUDIENCE.AUDIENCE_ID))
                .where(EVENT_AUDIENCE.DELETED_AT.isNull())
                .and(of(event, condition))
                .orderBy(EVENT_AUDIENCE.PLACE, EVENT_AUDIENCE.ID);
    return joined.fetchGroups(event, name);
  }

  private static Map<UUID, List<EventOrganization>> organizations(
      DSLContext base, Condition condition) {
    return base.select(EVENT_ORGANIZATION.fields())
        .select(ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME)
        .from(EVENT_ORGANIZATION)
        .leftJoin(ORGANIZATION)
        .on(ORGANIZATION.ID.eq(EVENT_ORGANIZATION.ORGANIZATION_ID))
        .where(EVENT_ORGANIZATION.DELETED_AT.isNull())
        .and(of(EVENT_ORGANIZATION.EVENT_ID, condition))
        .orderBy(EVENT_ORGANIZATION.PLACE, EVENT_ORGANIZATION.ID)
        .fetchGroups(EVENT_ORGANIZATION.EVENT_ID, EventRow::organization);
  }

  private static Map<UUID, List<EventMove>> moves(DSLContext base, Condition condition) {
    return base.selectFrom(EVENT_MOVE)
        .where(EVENT_MOVE.DELETED_AT.isNull())
        .and(of(EVENT_MOVE.EVENT_ID, condition))
        .orderBy(EVENT_MOVE.PLACE, EVENT_MOVE.ID)
        .fetchGroups(EVENT_MOVE.EVENT_ID, EventRows::move);
  }

  private static EventMove move(Record row) {
    return new EventMove(WhenColumns.ofMove(row), EventRow.text(row.get(EVENT_MOVE.REASON)));
  }

  private static Condition of(Field<UUID> event, Condition condition) {
    return condition.equals(ALL)
        ? ALL
        : event.in(DSL.select(EVENT.ID).from(EVENT).where(condition));
  }
}
