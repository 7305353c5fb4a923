package zveno.events.days.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.events.days.DayOverride;
import zveno.events.days.SchoolBreak;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.SchoolTerm;
import zveno.settings.SchoolYear;

class SchoolYearsKeptTest {
  private static final SchoolYear YEAR =
      new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
  private static final SchoolCalendar OWN =
      new SchoolCalendar(
          YEAR,
          List.of(
              new SchoolTerm(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 15)),
              new SchoolTerm(2, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 2, 20))),
          List.of(
              new SchoolBreak(
                  SchoolBreak.Kind.AUTUMN, LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 11)),
              new SchoolBreak(
                  SchoolBreak.Kind.SUMMER, LocalDate.of(2027, 5, 29), LocalDate.of(2027, 8, 31))),
          false);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(0, 1)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqSchoolYears years =
      new JooqSchoolYears(database, journal, year -> "каникулы " + year.name());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void vacationsAndTermsAreKeptTakenBackAndForgotten() throws UndoBlockedException {
    assertThat(years.read().of(YEAR)).isEqualTo(SchoolCalendar.estimated(YEAR));
    years.set(OWN);
    assertThat(years.read().of(YEAR)).isEqualTo(OWN);
    assertThat(years.read().of(YEAR).isVacation(LocalDate.of(2026, 10, 7))).isTrue();
    journal.undo();
    assertThat(years.read().of(YEAR).estimated()).isTrue();
    journal.redo();
    years.forget(YEAR);
    assertThat(years.read().of(YEAR).estimated()).isTrue();
    years.set(OWN);
    assertThat(years.read().of(YEAR)).isEqualTo(OWN);
  }

  @Test
  void theDaysOfAYearGiveWayToThoseOfTheBaseAndComeBack() {
    JooqWorkDays days = new JooqWorkDays(database, journal, year -> "дни " + year);
    int shipped = days.all().size();
    DayOverride own = DayOverride.moved(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 5, 4));

    days.set(2026, List.of(own));

    assertThat(days.own()).containsExactly(2026);
    assertThat(days.all()).filteredOn(day -> day.day().getYear() == 2026).containsExactly(own);
    assertThat(days.all()).hasSize(shipped - 2 + 1);
    days.set(2026, List.of());
    assertThat(days.own()).isEmpty();
    assertThat(days.all()).hasSize(shipped);
  }
}
