package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.files.PdfText;
import zveno.partners.PartnerField;
import zveno.reporting.Figure;
import zveno.reporting.desk.CalendarSource;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.desk.PaperKind;
import zveno.reporting.desk.PaperOptions;
import zveno.reporting.desk.Prepared;
import zveno.reporting.desk.Selection;
import zveno.reporting.events.EventsOrder;
import zveno.reports.ReportFormat;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// The documents of the calendar that the window makes are those of the command line, and every
/// figure beside them has just its events behind it.
class CalendarPapersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneId.of("Europe/Moscow"));
  private static final LocalDate TODAY = LocalDate.now(CLOCK);
  private static final SchoolYear YEAR =
      new SchoolYear(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
  private static final Selection NONE = new Selection("", List.of());

  @TempDir Path folder;

  /// Ten planned up to the day, two of them called off, and two beside the plan.
  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          UUID school = base.partners().add("ГБОУ СОШ № 901");
          base.partners().set(List.of(school), PartnerField.DISTRICT, "Невский");
          Events events = base.events();
          for (int day = 1; day <= 5; day++)
            add(events, "Семинар " + day, day, EventStatus.HELD, "");
          UUID one = add(events, "Поток 1", 12, EventStatus.HELD, "");
          UUID other = add(events, "Поток 2", 13, EventStatus.HELD, "");
          events.set(List.of(one), EventField.ACTUAL_TEACHERS, "568");
          events.set(List.of(other), EventField.ACTUAL_TEACHERS, "224");
          events.set(List.of(one), EventField.PARTICIPANTS, "ГБОУ СОШ № 901");
          events.set(List.of(one), EventField.DISTRICTS, "2");
          add(events, "Перенос", 14, EventStatus.MOVED, "карантин");
          add(events, "Отмена", 15, EventStatus.CANCELLED, "нет участников");
          add(events, "Без нас", 16, EventStatus.CANCELLED, "по согласованию с ОО");
          add(events, "Добавка 1", 17, EventStatus.HELD, "вне плана");
          add(events, "Добавка 2", 18, EventStatus.HELD, "Сверх плана");
        });
  }

  private static UUID add(Events events, String title, int day, EventStatus status, String why) {
    UUID event =
        events
            .add(Map.of(EventField.TITLE, title, EventField.START, "%02d.11.2026".formatted(day)))
            .event();
    events.setStatus(List.of(event), status, why);
    return event;
  }

  /// What is done with the desk of the window over the base.
  private interface Work {
    void over(PaperDesk desk) throws Exception;
  }

  private void desk(Work work) {
    Console.prepare(
        folder,
        base -> {
          PaperDesk desk =
              new PaperDesk(
                  new PaperDesk.Means(
                      Messages.load(),
                      CLOCK,
                      base.partners(),
                      base.cases(),
                      base.templates(),
                      base.papers(),
                      base.settings(),
                      base.log(),
                      new CalendarSource(base.events(), base::freeDays),
                      () -> base.store().card().centre()));
          try {
            work.over(desk);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  private static PaperOptions options(Period period, boolean large) {
    return new PaperOptions(
        TODAY,
        PaperOptions.Scope.ALL,
        0,
        false,
        false,
        Optional.empty(),
        new PaperOptions.Plan(period, large));
  }

  private static PaperOptions usual(EventsForm form, boolean large) {
    return options(EventsOrder.usual(form, TODAY, YEAR), large);
  }

  @Test
  void cells_and_pages_are_those_of_the_command_line() throws IOException {
    for (EventsForm form : EventsForm.values()) {
      for (boolean large : List.of(false, true)) {
        for (ReportFormat format : List.of(ReportFormat.XLSX, ReportFormat.PDF)) {
          Path typed = folder.resolve("typed" + format.ending());
          Path pressed = folder.resolve("pressed" + format.ending());
          String paper = "paper=" + (large ? "a3" : "a4");
          Console.in(folder).answer("report", EventsOrder.code(form), typed, "--param", paper);
          PaperKind kind = new PaperKind.Calendar(form);
          desk(desk -> desk.write(kind, usual(form, large), NONE, format, pressed));
          assertThat(content(pressed, format))
              .as("%s %s %s", form, format, paper)
              .isNotEmpty()
              .isEqualTo(content(typed, format));
        }
      }
    }
  }

  private static List<String> content(Path file, ReportFormat format) throws IOException {
    if (format == ReportFormat.PDF) return List.of(PdfText.of(file));
    List<String> cells = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile())) {
      Sheet sheet = book.getSheetAt(0);
      cells.add("paper " + sheet.getPrintSetup().getPaperSize());
      for (Row row : sheet) {
        for (Cell cell : row) cells.add(cell.getAddress() + " " + cell);
      }
    }
    return cells;
  }

  private Map<String, Figure> figures(EventsForm form, PaperOptions options) {
    Map<String, Figure> all = new java.util.LinkedHashMap<>();
    desk(
        desk -> {
          Prepared made = desk.prepare(new PaperKind.Calendar(form), options, NONE);
          for (Figure figure : made.figures()) all.put(figure.mark(), figure);
        });
    return all;
  }

  private static String told(Figure figure) {
    return "%s %s / %d"
        .formatted(figure.mark(), figure.value(), figure.records().size())
        .replace('\u00a0', ' ');
  }

  @Test
  void figures_of_the_plan_have_their_events_behind_them() {
    assertThat(figures(EventsForm.PLAN, usual(EventsForm.PLAN, false)).values())
        .extracting(CalendarPapersTest::told)
        .containsExactly(
            "events 12 / 12",
            "held 9 / 9",
            "moved 1 / 1",
            "cancelled 2 / 2",
            "completion 77,8 % (7 из 9) / 9",
            "extra 2 / 2");
  }

  @Test
  void figures_of_the_journal_have_their_events_behind_them() {
    assertThat(figures(EventsForm.LOG, usual(EventsForm.LOG, false)).values())
        .extracting(CalendarPapersTest::told)
        .containsExactly(
            "events 9 / 9",
            "people 792 / 2",
            "teachers 792 / 2",
            "pupils 0 / 0",
            "parents 0 / 0",
            "organizations 1 / 1",
            "visits 1 / 1",
            "districts 1 / 1");
  }

  @Test
  void an_empty_month_says_so() throws IOException {
    Period month = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    Map<String, Figure> figures = figures(EventsForm.MONTH, options(month, false));
    assertThat(figures.get("").value()).isEqualTo("0");
    Path file = folder.resolve("empty.pdf");
    desk(
        desk ->
            desk.write(
                new PaperKind.Calendar(EventsForm.MONTH),
                options(month, false),
                NONE,
                ReportFormat.PDF,
                file));
    assertThat(PdfText.of(file)).contains("Мероприятий нет.");
  }
}
