package zveno.events.store;

import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.EVENT;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;
import static zveno.database.jooq.Tables.EVENT_PERSON;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventNumber;
import zveno.events.EventOrganization;
import zveno.events.Guest;
import zveno.events.OrganizationName;
import zveno.events.Participants;
import zveno.events.coverage.Named;
import zveno.partners.LegalBasis;
import zveno.text.NameKey;

/// Those who come to events, in the base.
public final class JooqParticipants implements Participants {
  private final Database database;
  private final JooqChangeJournal journal;

  public JooqParticipants(Database database, JooqChangeJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public Attendance of(UUID event) {
    return database.read(
        base ->
            new Attendance(
                base.select(EVENT_ORGANIZATION.fields())
                    .select(ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME, DISTRICT.NAME)
                    .from(EVENT_ORGANIZATION)
                    .leftJoin(ORGANIZATION)
                    .on(ORGANIZATION.ID.eq(EVENT_ORGANIZATION.ORGANIZATION_ID))
                    .leftJoin(DISTRICT)
                    .on(DISTRICT.ID.eq(ORGANIZATION.DISTRICT_ID))
                    .where(EVENT_ORGANIZATION.EVENT_ID.eq(event))
                    .and(EVENT_ORGANIZATION.DELETED_AT.isNull())
                    .and(EVENT_ORGANIZATION.ROLE.eq(EventOrganization.Role.PARTICIPANT.name()))
                    .orderBy(EVENT_ORGANIZATION.PLACE, EVENT_ORGANIZATION.ID)
                    .fetch(JooqParticipants::party),
                base.select(EVENT_PERSON.fields())
                    .select(ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME)
                    .from(EVENT_PERSON)
                    .leftJoin(ORGANIZATION)
                    .on(ORGANIZATION.ID.eq(EVENT_PERSON.ORGANIZATION_ID))
                    .where(EVENT_PERSON.EVENT_ID.eq(event))
                    .and(EVENT_PERSON.DELETED_AT.isNull())
                    .orderBy(EVENT_PERSON.PLACE, EVENT_PERSON.ID)
                    .fetch(JooqParticipants::person),
                base.select(EVENT.DISTRICTS_TYPED)
                    .from(EVENT)
                    .where(EVENT.ID.eq(event))
                    .fetchOptional(EVENT.DISTRICTS_TYPED)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty())));
  }

  private static Attendance.Party party(Record row) {
    EventOrganization organization = EventRow.organization(row);
    return new Attendance.Party(
        organization.id(),
        organization.organization(),
        EventRow.text(row.get(DISTRICT.NAME)),
        organization.people());
  }

  private static Attendance.Person person(Record row) {
    @Nullable UUID id = row.get(EVENT_PERSON.ORGANIZATION_ID);
    String called = EventRow.text(row.get(ORGANIZATION.SHORT_NAME));
    String name = called.isEmpty() ? EventRow.text(row.get(ORGANIZATION.NAME)) : called;
    return new Attendance.Person(
        row.get(EVENT_PERSON.ID),
        row.get(EVENT_PERSON.NAME),
        EventRow.text(row.get(EVENT_PERSON.JOB_TITLE)),
        new OrganizationName(
            Optional.ofNullable(id),
            id == null ? EventRow.text(row.get(EVENT_PERSON.TYPED)) : name),
        Optional.ofNullable(row.get(EVENT_PERSON.BASIS)).map(LegalBasis::valueOf),
        Optional.ofNullable(row.get(EVENT_PERSON.VALID_UNTIL)));
  }

  @Override
  public List<Event> events(UUID organization) {
    return database.read(
        base ->
            EventRows.events(
                base,
                EVENT
                    .HOST_ID
                    .eq(organization)
                    .or(
                        EVENT.ID.in(
                            DSL.select(EVENT_ORGANIZATION.EVENT_ID)
                                .from(EVENT_ORGANIZATION)
                                .where(EVENT_ORGANIZATION.ORGANIZATION_ID.eq(organization))
                                .and(EVENT_ORGANIZATION.DELETED_AT.isNull())))));
  }

  @Override
  public List<Guest> read(String text) {
    return database.read(
        base -> {
          GuestNames names = new GuestNames(base);
          return Guest.read(text, name -> names.find(name).isPresent());
        });
  }

  @Override
  public int paste(UUID event, String text, LocalDate until) {
    return journal
        .record(
            ChangeKind.PASTE,
            title(event),
            recorder -> {
              GuestNames names = new GuestNames(recorder.base());
              List<Guest> guests = Guest.read(text, name -> names.find(name).isPresent());
              new GuestWriter(recorder, names, event, until).write(guests);
              return guests.size();
            })
        .result();
  }

  @Override
  public boolean count(UUID event, UUID party, Who who, String typed) {
    OptionalInt number = EventNumber.read(typed);
    if (number.isEmpty() && !typed.isBlank()) return false;
    Field<Integer> column =
        switch (who) {
          case TEACHERS -> EVENT_ORGANIZATION.TEACHERS;
          case PUPILS -> EVENT_ORGANIZATION.PUPILS;
          case PARENTS -> EVENT_ORGANIZATION.PARENTS;
        };
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    columns.put(column, number.isPresent() ? Integer.valueOf(number.getAsInt()) : null);
    journal.record(
        ChangeKind.EDIT,
        title(event),
        recorder -> recorder.update(EVENT_ORGANIZATION, party, columns));
    return true;
  }

  @Override
  public void removeParty(UUID event, UUID party) {
    journal.record(
        ChangeKind.EDIT,
        title(event),
        recorder -> {
          recorder.delete(EVENT_ORGANIZATION, party);
          return true;
        });
  }

  @Override
  public void remove(UUID event, Collection<UUID> people) {
    journal.record(
        ChangeKind.EDIT,
        title(event),
        recorder -> {
          people.forEach(person -> recorder.delete(EVENT_PERSON, person));
          return people.size();
        });
  }

  @Override
  public List<Named> named(LocalDate from, LocalDate to) {
    return database.read(
        base ->
            base.select(EVENT_PERSON.EVENT_ID, EVENT_PERSON.ORGANIZATION_ID, EVENT_PERSON.NAME)
                .from(EVENT_PERSON)
                .join(EVENT)
                .on(EVENT.ID.eq(EVENT_PERSON.EVENT_ID))
                .where(EVENT_PERSON.DELETED_AT.isNull())
                .and(EVENT.DELETED_AT.isNull())
                .and(EVENT_PERSON.ORGANIZATION_ID.isNotNull())
                .and(
                    EVENT
                        .FIRST_DAY
                        .le(to)
                        .and(EVENT.LAST_DAY.ge(from))
                        .or(EVENT.SERIES_ID.isNotNull()))
                .fetch(
                    row -> new Named(row.value1(), row.value2(), NameKey.of(row.value3()).text())));
  }

  private String title(UUID event) {
    return database.read(base -> EventRows.title(base, event));
  }
}
