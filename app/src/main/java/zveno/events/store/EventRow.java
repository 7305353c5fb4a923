package zveno.events.store;

import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_FORM;
import static zveno.database.jooq.Tables.EVENT_LEVEL;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import zveno.events.Event;
import zveno.events.EventKind;
import zveno.events.EventMode;
import zveno.events.EventMove;
import zveno.events.EventNature;
import zveno.events.EventOrganization;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventYield;
import zveno.events.Headcount;
import zveno.events.OrganizationName;
import zveno.events.SeriesDay;
import zveno.events.Significance;
import zveno.events.Venue;

/// One event out of its row and the lists that hang on it.
final class EventRow {
  private EventRow() {}

  static Event event(
      Record row,
      List<String> methodists,
      List<String> audience,
      List<EventOrganization> organizations,
      List<EventMove> moves) {
    return new Event(
        row.get(EVENT.ID),
        row.get(EVENT.TITLE),
        WhenColumns.of(row),
        new Venue(
            Optional.ofNullable(row.get(EVENT.HOST_ID))
                .map(id -> new OrganizationName(Optional.of(id), called(row))),
            text(row.get(EVENT.VENUE)),
            text(row.get(EVENT.CITY)),
            text(row.get(EVENT.COUNTRY))),
        nature(row),
        methodists,
        audience,
        new EventState(
            EventStatus.valueOf(row.get(EVENT.STATUS)), text(row.get(EVENT.STATUS_REASON))),
        new Headcount(
            number(row.get(EVENT.PLANNED)),
            number(row.get(EVENT.PLANNED_TEACHERS)),
            number(row.get(EVENT.PLANNED_PUPILS)),
            number(row.get(EVENT.PLANNED_PARENTS))),
        new Headcount(
            number(row.get(EVENT.ACTUAL)),
            number(row.get(EVENT.ACTUAL_TEACHERS)),
            number(row.get(EVENT.ACTUAL_PUPILS)),
            number(row.get(EVENT.ACTUAL_PARENTS))),
        organizations,
        new EventYield(
            text(row.get(EVENT.EXPECTED_RESULT)),
            text(row.get(EVENT.RESULT)),
            text(row.get(EVENT.PRODUCT)),
            text(row.get(EVENT.HANDOUTS)),
            text(row.get(EVENT.LINKS)).lines().filter(line -> !line.isBlank()).toList(),
            number(row.get(EVENT.DISTRICTS_TYPED)),
            text(row.get(EVENT.NOTE))),
        Optional.ofNullable(row.get(EVENT.SERIES_ID))
            .map(id -> new SeriesDay(id, Optional.ofNullable(row.get(EVENT.SERIES_DAY)))),
        text(row.get(EVENT.UID)),
        moves);
  }

  private static EventNature nature(Record row) {
    return new EventNature(
        text(row.get(EVENT_FORM.NAME)),
        text(row.get(EVENT_LEVEL.NAME)),
        Optional.ofNullable(row.get(EVENT.MODE)).map(EventMode::valueOf),
        text(row.get(DIRECTION.NAME)),
        Optional.ofNullable(row.get(EVENT.KIND)).map(EventKind::valueOf),
        significance(text(row.get(EVENT.SIGNIFICANCE))),
        text(row.get(EVENT.STAGE)));
  }

  static Set<Significance> significance(String stored) {
    return Arrays.stream(stored.split(" "))
        .filter(code -> !code.isEmpty())
        .map(Significance::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  static EventOrganization organization(Record row) {
    @Nullable UUID id = row.get(EVENT_ORGANIZATION.ORGANIZATION_ID);
    String name = id == null ? text(row.get(EVENT_ORGANIZATION.TYPED)) : called(row);
    return new EventOrganization(
        row.get(EVENT_ORGANIZATION.ID),
        new OrganizationName(Optional.ofNullable(id), name),
        EventOrganization.Role.valueOf(row.get(EVENT_ORGANIZATION.ROLE)),
        new Headcount(
            OptionalInt.empty(),
            number(row.get(EVENT_ORGANIZATION.TEACHERS)),
            number(row.get(EVENT_ORGANIZATION.PUPILS)),
            number(row.get(EVENT_ORGANIZATION.PARENTS))));
  }

  /// As in [zveno.partners.Organization#callName()].
  private static String called(Record row) {
    String shortName = text(row.get(ORGANIZATION.SHORT_NAME));
    return shortName.isEmpty() ? text(row.get(ORGANIZATION.NAME)) : shortName;
  }

  private static OptionalInt number(@Nullable Integer stored) {
    return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
  }

  static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }
}
