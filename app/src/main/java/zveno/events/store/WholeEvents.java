package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PERSON;
import static zveno.database.jooq.Tables.EVENT_SERIES;
import static zveno.database.jooq.Tables.SERIES_EXCEPTION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.events.Attendance.Person;
import zveno.events.Event;
import zveno.events.EventMove;
import zveno.events.EventNature;
import zveno.events.EventOrganization;
import zveno.events.EventSeries;
import zveno.events.EventYield;
import zveno.events.Headcount;
import zveno.events.Venue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;

/// Writes whole events with the ids that they have; records of these ids that lie in the trash come
/// back. Rows are gathered and sent by [#send].
public final class WholeEvents {
  private final Recorder recorder;
  private final ListLookup lists;
  private final Naming naming;
  private final Map<Table<?>, Map<UUID, Map<Field<?>, @Nullable Object>>> rows =
      new LinkedHashMap<>();

  /// Gives ids to rows that have none of their own.
  public interface Naming {
    /// The id of what hangs on a record at a place.
    UUID below(UUID record, Table<?> table, int place);
  }

  public WholeEvents(Recorder recorder, Naming naming) {
    this.recorder = recorder;
    this.lists = new ListLookup(recorder);
    this.naming = naming;
  }

  /// How something repeats.
  public void put(EventSeries series) {
    Map<Field<?>, @Nullable Object> columns = row(EVENT_SERIES, series.id());
    columns.put(EVENT_SERIES.RULE, text(series.rule()));
    columns.put(EVENT_SERIES.FOREIGN_RULE, text(series.foreignRule()));
    columns.put(EVENT_SERIES.SKIP_DAYS_OFF, series.skipDaysOff());
    columns.put(EVENT_SERIES.SKIP_VACATIONS, series.skipVacations());
    columns.put(EVENT_SERIES.MEMBERSHIP, series.membership().map(Enum::name).orElse(null));
    for (int i = 0; i < series.except().size(); i++) {
      Map<Field<?>, @Nullable Object> day = hanging(SERIES_EXCEPTION, series.id(), i);
      day.put(SERIES_EXCEPTION.SERIES_ID, series.id());
      day.put(SERIES_EXCEPTION.ON_DAY, series.except().get(i));
    }
    for (int i = 0; i < series.extra().size(); i++) {
      Map<Field<?>, @Nullable Object> day = hanging(SERIES_EXTRA, series.id(), i);
      day.put(SERIES_EXTRA.SERIES_ID, series.id());
      day.put(SERIES_EXTRA.ON_DAY, series.extra().get(i).day());
      day.put(SERIES_EXTRA.START_TIME, series.extra().get(i).start().orElse(null));
    }
  }

  /// An event with what hangs on it.
  public void put(Event event) {
    Map<Field<?>, @Nullable Object> columns = row(EVENT, event.id());
    columns.put(EVENT.TITLE, event.title());
    columns.putAll(WhenColumns.event(event.when()));
    venue(event.venue(), columns);
    nature(event.nature(), columns);
    columns.put(EVENT.STATUS, event.state().status().name());
    columns.put(EVENT.STATUS_REASON, text(event.state().reason()));
    planned(event.planned(), columns);
    actual(event.actual(), columns);
    outcome(event.yield(), columns);
    columns.put(EVENT.SERIES_ID, event.series().map(place -> place.series()).orElse(null));
    columns.put(EVENT.SERIES_DAY, event.series().flatMap(place -> place.day()).orElse(null));
    columns.put(EVENT.UID, text(event.uid()));
    values(event.id(), event.responsible(), EVENT_METHODIST);
    values(event.id(), event.audience(), EVENT_AUDIENCE);
    for (int i = 0; i < event.organizations().size(); i++) {
      organization(event.id(), event.organizations().get(i), i);
    }
    for (int i = 0; i < event.moves().size(); i++) move(event.id(), event.moves().get(i), i);
  }

  private static void venue(Venue venue, Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.HOST_ID, venue.host().flatMap(host -> host.id()).orElse(null));
    columns.put(EVENT.VENUE, text(venue.place()));
    columns.put(EVENT.CITY, text(venue.city()));
    columns.put(EVENT.COUNTRY, text(venue.country()));
  }

  private void nature(EventNature nature, Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.FORM_ID, id(ValueList.EVENT_FORMS, nature.form()));
    columns.put(EVENT.LEVEL_ID, id(ValueList.EVENT_LEVELS, nature.level()));
    columns.put(EVENT.DIRECTION_ID, id(ValueList.DIRECTIONS, nature.direction()));
    columns.put(EVENT.MODE, nature.mode().map(Enum::name).orElse(null));
    columns.put(EVENT.KIND, nature.kind().map(Enum::name).orElse(null));
    columns.put(
        EVENT.SIGNIFICANCE,
        text(
            nature.significance().stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(" "))));
    columns.put(EVENT.STAGE, text(nature.stage()));
  }

  private static void planned(Headcount count, Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.PLANNED, number(count.all()));
    columns.put(EVENT.PLANNED_TEACHERS, number(count.teachers()));
    columns.put(EVENT.PLANNED_PUPILS, number(count.pupils()));
    columns.put(EVENT.PLANNED_PARENTS, number(count.parents()));
  }

  private static void actual(Headcount count, Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.ACTUAL, number(count.all()));
    columns.put(EVENT.ACTUAL_TEACHERS, number(count.teachers()));
    columns.put(EVENT.ACTUAL_PUPILS, number(count.pupils()));
    columns.put(EVENT.ACTUAL_PARENTS, number(count.parents()));
  }

  private static void outcome(EventYield outcome, Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.EXPECTED_RESULT, text(outcome.expected()));
    columns.put(EVENT.RESULT, text(outcome.result()));
    columns.put(EVENT.PRODUCT, text(outcome.product()));
    columns.put(EVENT.HANDOUTS, text(outcome.handouts()));
    columns.put(EVENT.LINKS, text(String.join("\n", outcome.links())));
    columns.put(EVENT.DISTRICTS_TYPED, number(outcome.districts()));
    columns.put(EVENT.NOTE, text(outcome.note()));
  }

  private void values(UUID event, List<String> names, Table<?> table) {
    boolean methodists = table.equals(EVENT_METHODIST);
    ValueList list = methodists ? ValueList.METHODISTS : ValueList.AUDIENCES;
    for (int i = 0; i < names.size(); i++) {
      Map<Field<?>, @Nullable Object> columns = hanging(table, event, i);
      columns.put(methodists ? EVENT_METHODIST.EVENT_ID : EVENT_AUDIENCE.EVENT_ID, event);
      columns.put(
          methodists ? EVENT_METHODIST.METHODIST_ID : EVENT_AUDIENCE.AUDIENCE_ID,
          id(list, names.get(i)));
      columns.put(methodists ? EVENT_METHODIST.PLACE : EVENT_AUDIENCE.PLACE, i);
    }
  }

  private void organization(UUID event, EventOrganization one, int place) {
    Map<Field<?>, @Nullable Object> columns = row(EVENT_ORGANIZATION, one.id());
    Optional<UUID> known = one.organization().id();
    columns.put(EVENT_ORGANIZATION.EVENT_ID, event);
    columns.put(EVENT_ORGANIZATION.ORGANIZATION_ID, known.orElse(null));
    columns.put(
        EVENT_ORGANIZATION.TYPED, known.isPresent() ? null : text(one.organization().name()));
    columns.put(EVENT_ORGANIZATION.ROLE, one.role().name());
    columns.put(EVENT_ORGANIZATION.TEACHERS, number(one.people().teachers()));
    columns.put(EVENT_ORGANIZATION.PUPILS, number(one.people().pupils()));
    columns.put(EVENT_ORGANIZATION.PARENTS, number(one.people().parents()));
    columns.put(EVENT_ORGANIZATION.PLACE, place);
  }

  private void move(UUID event, EventMove move, int place) {
    Map<Field<?>, @Nullable Object> columns = hanging(EVENT_MOVE, event, place);
    columns.put(EVENT_MOVE.EVENT_ID, event);
    columns.putAll(WhenColumns.move(move.from()));
    columns.put(EVENT_MOVE.REASON, text(move.reason()));
    columns.put(EVENT_MOVE.PLACE, place);
  }

  /// Adults who came to an event, by name.
  public void put(UUID event, List<Person> people) {
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      Map<Field<?>, @Nullable Object> columns = row(EVENT_PERSON, person.id());
      Optional<UUID> known = person.organization().id();
      columns.put(EVENT_PERSON.EVENT_ID, event);
      columns.put(EVENT_PERSON.ORGANIZATION_ID, known.orElse(null));
      columns.put(
          EVENT_PERSON.TYPED, known.isPresent() ? null : text(person.organization().name()));
      columns.put(EVENT_PERSON.NAME, person.name());
      columns.put(EVENT_PERSON.JOB_TITLE, text(person.position()));
      columns.put(EVENT_PERSON.BASIS, person.basis().map(Enum::name).orElse(null));
      columns.put(EVENT_PERSON.VALID_UNTIL, person.until().orElse(null));
      columns.put(EVENT_PERSON.PLACE, i);
    }
  }

  /// Sends what was gathered.
  public void send() {
    rows.forEach(recorder::putAll);
    rows.clear();
    recorder.flush();
  }

  private Map<Field<?>, @Nullable Object> hanging(Table<?> table, UUID on, int place) {
    return row(table, naming.below(on, table, place));
  }

  private Map<Field<?>, @Nullable Object> row(Table<?> table, UUID id) {
    return rows.computeIfAbsent(table, t -> new LinkedHashMap<>())
        .computeIfAbsent(id, i -> new HashMap<>());
  }

  private @Nullable UUID id(ValueList list, String name) {
    return lists.findOrAdd(list, name).map(value -> value.id()).orElse(null);
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }
}
