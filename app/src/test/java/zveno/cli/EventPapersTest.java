package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.partners.PartnerField;

class EventPapersTest {
  @TempDir Path folder;

  private UUID conference = new UUID(0, 0);

  /// Ten planned up to the day and two beside the plan, as in the journal of a real year.
  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          UUID school = base.partners().add("ГБОУ СОШ № 901");
          base.partners().set(List.of(school), PartnerField.DISTRICT, "Невский");
          Events events = base.events();
          for (int day = 1; day <= 5; day++) held(events, "Семинар " + day, day, "");
          conference = held(events, "Поток 1", 12, "");
          UUID second = held(events, "Поток 2", 13, "");
          events.set(List.of(conference), EventField.ACTUAL_TEACHERS, "568");
          events.set(List.of(second), EventField.ACTUAL_TEACHERS, "224");
          events.set(List.of(conference), EventField.TIME, "15:00");
          events.set(List.of(conference), EventField.FORM, "конференция");
          events.set(List.of(conference), EventField.PARTICIPANTS, "ГБОУ СОШ № 901");
          events.set(List.of(conference), EventField.DISTRICTS, "2");
          status(events, add(events, "Перенос", 14), EventStatus.MOVED, "карантин");
          status(events, add(events, "Отмена", 15), EventStatus.CANCELLED, "нет участников");
          status(events, add(events, "Без нас", 16), EventStatus.CANCELLED, "по согласованию с ОО");
          held(events, "Добавка 1", 17, "вне плана");
          held(events, "Добавка 2", 18, "Сверх плана");
          add(events, "Впереди", 29);
        });
  }

  private static UUID add(Events events, String title, int day) {
    return events
        .add(Map.of(EventField.TITLE, title, EventField.START, "%02d.11.2026".formatted(day)))
        .event();
  }

  private static void status(Events events, UUID event, EventStatus status, String reason) {
    events.setStatus(List.of(event), status, reason);
  }

  private static UUID held(Events events, String title, int day, String reason) {
    UUID event = add(events, title, day);
    status(events, event, EventStatus.HELD, reason);
    return event;
  }

  private XWPFDocument written(Object... words) throws IOException {
    Path file = folder.resolve("p.docx");
    Object[] call = new Object[words.length + 2];
    call[0] = "report";
    call[1] = words[0];
    call[2] = file;
    System.arraycopy(words, 1, call, 3, words.length - 1);
    Console.in(folder).answer(call);
    return new XWPFDocument(Files.newInputStream(file));
  }

  private static List<String> texts(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  @Test
  void planTellsHowMuchOfItWasDoneAndWhatCameBesideIt() throws IOException {
    try (XWPFDocument document = written("plan")) {
      assertThat(texts(document))
          .contains("План-график мероприятий", "на\u00a02026/27 учебный год")
          .contains("Всего мероприятий: 13", "Проведено: 9", "Перенесено: 1", "Отменено: 2")
          .contains("Выполнение плана: 77,8\u00a0% (7 из 9)", "Проведено сверх плана: 2");
      XWPFTable table = document.getTables().getFirst();
      assertThat(cells(table.getRow(1))).containsExactly("Ноябрь 2026");
      assertThat(cells(table.getRow(7)))
          .containsExactly(
              "6", "12.11.2026", "15:00", "Конференция. Поток 1", "—", "—", "—", "—", "проведено");
      assertThat(cells(table.getRow(9)).getLast()).isEqualTo("перенесено: карантин");
    }
  }

  @Test
  void journalSumsSessionsAndWarnsOfDistricts() throws IOException {
    try (XWPFDocument document = written("event-log", "--from", "2026-11-01")) {
      assertThat(texts(document))
          .contains("Всего мероприятий: 9", "Всего участников: 792", "Районов: 1")
          .contains("Проверьте: Поток 1 – районов указано 2, по организациям 1.");
    }
  }

  @Test
  void planOfAMonthLeavesOutWhatWasCalledOff() throws IOException {
    try (XWPFDocument document = written("plan-month")) {
      assertThat(texts(document)).contains("на\u00a0ноябрь\u00a02026\u00a0г.");
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRows()).hasSize(12);
      assertThat(cells(table.getRow(6))).startsWith("12.11.2026", "четверг", "15:00");
    }
  }

  @Test
  void whatRepeatsIsToldEachTime() throws IOException {
    Path calendar =
        Files.writeString(
            folder.resolve("к.ics"),
            String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//school 901//RU",
                "BEGIN:VEVENT",
                "UID:circle@example.org",
                "DTSTART:20261202T150000",
                "DTEND:20261202T160000",
                "RRULE:FREQ=WEEKLY;UNTIL=20261216T120000Z",
                "SUMMARY:Кружок",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));
    Console.in(folder).answer("import", "calendar", calendar);
    try (XWPFDocument document = written("plan-month", "--from", "2026-12-01")) {
      assertThat(document.getTables().getFirst().getRows().stream().skip(1))
          .extracting(row -> cells(row).getFirst())
          .containsExactly("02.12.2026", "09.12.2026", "16.12.2026");
    }
  }

  @Test
  void cyclogramGoesByWeeks() throws IOException {
    try (XWPFDocument document = written("cyclogram")) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(cells(table.getRow(1))).containsExactly("1-я неделя");
      assertThat(cells(table.getRow(2))).startsWith("воскресенье", "Семинар 1");
      assertThat(cells(table.getRow(3))).containsExactly("2-я неделя");
    }
  }

  @Test
  void registrationSheetIsOfOneEvent() throws IOException {
    String id = "id=" + conference;
    try (XWPFDocument document = written("sign-in", "--param", id, "--param", "rows=12")) {
      assertThat(texts(document))
          .contains("Лист регистрации участников", "Конференция. Поток 1")
          .contains("12\u00a0ноября 2026\u00a0г., 15:00");
      assertThat(document.getTables().getFirst().getRows()).hasSize(13);
    }
  }

  @Test
  void wordsThatMeanNothingAreRefused() {
    Path file = folder.resolve("r.docx");
    assertThat(code("report", "plan", file, "--param", "by=colour")).isEqualTo(2);
    assertThat(code("report", "plan", file, "--param", "paper=a5")).isEqualTo(2);
    assertThat(code("report", "sign-in", file, "--param", "rows=0")).isEqualTo(2);
    assertThat(code("report", "sign-in", file, "--param", "id=1")).isEqualTo(3);
    assertThat(file).doesNotExist();
  }

  private int code(Object... words) {
    return Console.in(folder).run(words);
  }
}
