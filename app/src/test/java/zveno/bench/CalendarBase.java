package zveno.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.events.days.FreeDays;
import zveno.events.store.JooqEvents;
import zveno.events.store.JooqParticipants;
import zveno.events.store.JooqSeries;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.store.JooqPartners;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// A base on disk with a calendar; rows are put in by the database itself.
final class CalendarBase implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final SchoolYears YEARS = new SchoolYears(MonthDay.of(9, 1), OptionalInt.empty());
  static final SchoolYear YEAR = YEARS.of(TODAY);
  static final FreeDays FREE = FreeDays.shipped(YEARS);

  final OpenStore store;
  final JooqChangeJournal journal;
  final JooqPartners partners;
  final JooqEvents events;
  final JooqSeries series;
  final JooqParticipants participants;

  CalendarBase(Path home) throws Exception {
    StoreDoor door = new StoreDoor(home.resolve("settings"), "bench", Clock.systemUTC());
    store = door.open(StoreFolder.at(home.resolve("store")), "bench");
    journal =
        new JooqChangeJournal(
            store.database(), () -> new Author("bench", store.replica()), Clock.systemUTC());
    partners = new JooqPartners(store.database(), journal, () -> "812");
    events = new JooqEvents(store.database(), journal, () -> YEAR, "мероприятие");
    series = new JooqSeries(store.database(), journal, () -> YEAR);
    participants = new JooqParticipants(store.database(), journal);
  }

  /// So many events on the days from the first one on, one after another.
  void events(int count, LocalDate from, int days) {
    run(
        """
        insert into event (id, title, precision, first_day, last_day, start_time, end_time, status, venue, direction_id)
        select random_uuid(), 'Семинар наставников № ' || x, 'DAY',
          dateadd(day, mod(x * 7, %1$d), date '%2$s'), dateadd(day, mod(x * 7, %1$d), date '%2$s'),
          dateadd(minute, mod(x * 11, 400), time '09:00:00'), dateadd(minute, mod(x * 11, 400) + 45, time '09:00:00'),
          case when dateadd(day, mod(x * 7, %1$d), date '%2$s') < date '2026-11-22' then 'HELD' else 'PLANNED' end,
          'кабинет ' || mod(x, 37), (select min(id) from direction)
        from system_range(1, %3$d)
        """
            .formatted(days, from, count));
  }

  /// So many schools.
  void schools(int count) {
    run(
        """
        insert into organization (id, name, short_name, type_id, district_id)
        select random_uuid(), 'Средняя школа № ' || (900 + x), 'СОШ № ' || (900 + x),
          (select id from organization_type where name = 'общеобразовательная'), null
        from system_range(1, %d)
        """
            .formatted(count));
    run("insert into partnership (id, organization_id) select random_uuid(), id from organization");
  }

  /// At each event every so many schools.
  void guests(int each) {
    run(
        """
        insert into event_organization (id, event_id, organization_id, role, teachers)
        select random_uuid(), e.id, o.id, 'PARTICIPANT', 2 from event e cross join organization o
        where mod(ora_hash(cast(e.id as varchar) || cast(o.id as varchar)), %d) = 0
        """
            .formatted(each));
  }

  void run(String sql) {
    store.database().write(base -> base.execute(sql));
  }

  @Override
  public void close() {
    store.close();
  }
}
