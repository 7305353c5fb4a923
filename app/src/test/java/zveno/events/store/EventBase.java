package zveno.events.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.events.incoming.PlanKind;
import zveno.files.TargetRefusedException;
import zveno.intake.Books;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportRequest;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.partners.store.JooqPartners;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;

/// A base in memory with a calendar; the school year is 2026/27.
final class EventBase implements AutoCloseable {
  static final Messages MESSAGES = Messages.load();
  static final SchoolYear YEAR =
      new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

  final Database database = Schema.open(BaseAddress.memory());
  final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(0, 1)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  final JooqPartners partners = new JooqPartners(database, journal, () -> "");
  final JooqEvents events = new JooqEvents(database, journal, () -> YEAR, "мероприятие");

  private final SchoolYears years = new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());
  private final PlanKind kind =
      new PlanKind(
          field -> MESSAGES.get(field.headingKey()),
          new JooqEventIntake(journal, () -> years, () -> YEAR));

  UUID add(String title) {
    return events.add(Map.of(EventField.TITLE, title)).event();
  }

  void set(UUID event, EventField field, String typed) {
    events.set(List.of(event), field, typed);
  }

  Event event(UUID id) {
    return events.find(id).orElseThrow();
  }

  /// As the table shows it.
  String cell(UUID event, EventField field) {
    return EventText.shown(YEAR).cell(event(event), field);
  }

  ImportAnswer take(Path folder, String... lines) {
    Path file = Books.text(folder.resolve(UUID.randomUUID() + ".csv"), String.join("\n", lines));
    return take(
        new ImportRequest(file, Optional.empty(), Optional.empty(), false, Optional.empty()));
  }

  ImportAnswer take(ImportRequest request) {
    try {
      return new Intake(new IntakeWords(MESSAGES)).run(request, kind);
    } catch (TargetRefusedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
