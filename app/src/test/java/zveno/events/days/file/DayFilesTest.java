package zveno.events.days.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.ToldDays;
import zveno.events.days.WorkYear;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.intake.Books;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.text.Messages;

class DayFilesTest {
  private static final List<String> YEAR_2026 =
      List.of(
          "1,2,3,4,5,6,7,8,9+,10,11,17,18,24,25,31",
          "1,7,8,14,15,21,22,23,28",
          "1,7,8,9+,14,15,21,22,28,29",
          "4,5,11,12,18,19,25,26,30*",
          "1,2,3,8*,9,10,11+,16,17,23,24,30,31",
          "6,7,11*,12,13,14,20,21,27,28",
          "4,5,11,12,18,19,25,26",
          "1,2,8,9,15,16,22,23,29,30",
          "5,6,12,13,19,20,26,27",
          "3,4,10,11,17,18,24,25,31",
          "1,3*,4,7,8,14,15,21,22,28,29",
          "5,6,12,13,19,20,26,27,31+");

  @TempDir Path folder;

  @Test
  void jsonOfAYearIsReadWhole() {
    StringBuilder months = new StringBuilder();
    for (int i = 0; i < YEAR_2026.size(); i++) {
      months.append(i == 0 ? "" : ",");
      months.append("{\"month\":%d,\"days\":\"%s\"}".formatted(i + 1, YEAR_2026.get(i)));
    }
    Path file =
        Books.text(
            folder.resolve("calendar.json"),
            "{\"year\":2026,\"months\":["
                + months
                + "],\"transitions\":[{\"from\":\"01.03\",\"to\":\"01.09\"},"
                + "{\"from\":\"01.04\",\"to\":\"12.31\"}]}");

    ToldDays told = DayFiles.read(file, Optional.empty());

    assertThat(told.problems()).isEmpty();
    assertThat(told.whole()).isTrue();
    WorkYear year = ProductionCalendar.of(told.days()).year(2026);
    assertThat(year.workingDays()).isEqualTo(247);
    assertThat(year.workingWeekends()).isEmpty();
    assertThat(told.days())
        .contains(DayOverride.moved(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 9)));
  }

  @Test
  void yearsByMonthsAreReadFromSeparatedText() {
    Path file =
        Books.text(
            folder.resolve("calendar.csv"),
            "Год/Месяц,Январь,Февраль,Март,Апрель,Май,Июнь,Июль,Август,Сентябрь,Октябрь,Ноябрь,"
                + "Декабрь,Всего рабочих дней\n2026,\""
                + String.join("\",\"", YEAR_2026)
                + "\",247\nвсего,1,1,1,1,1,1,1,1,1,1,1,1,1\n");

    ToldDays told = DayFiles.read(file, Optional.empty());

    assertThat(told.years()).containsExactly(2026);
    assertThat(ProductionCalendar.of(told.days()).year(2026).workingDays()).isEqualTo(247);
    assertThat(told.problems()).containsExactly(new Problem(3, What.DATE, "всего"));
    assertThat(told.rejected()).isEqualTo(1);
  }

  @Test
  void anOwnTableTellsSingleDays() {
    Path file =
        Books.text(
            folder.resolve("перенос.csv"),
            "Переносы 2028 года\nПеренос с;Перенос на;Вид дня\n01.01.2028;10.01.2028;\n"
                + ";22.02.2028;сокращённый\n;30.02.2028;выходной\n;04.03.2028;рабочий\n"
                + "вчера;05.05.2028;выходной\n;05.05.2028;рабочий\n;06.05.2028;иной\n");

    ToldDays told = DayFiles.read(file, Optional.empty());

    assertThat(told.whole()).isFalse();
    assertThat(told.days())
        .containsExactly(
            DayOverride.moved(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 10)),
            DayOverride.of(LocalDate.of(2028, 2, 22), DayKind.SHORTENED),
            DayOverride.of(LocalDate.of(2028, 3, 4), DayKind.WORKING),
            DayOverride.of(LocalDate.of(2028, 5, 5), DayKind.OFF));
    assertThat(told.problems())
        .containsExactly(
            new Problem(5, What.DATE, "30.02.2028"),
            new Problem(7, What.MOVED_FROM, "вчера"),
            new Problem(8, What.TWICE, "05.05.2028"),
            new Problem(9, What.KIND, "иной"));
  }

  @Test
  void whatIsNoCalendarIsRefusedInASentence() {
    assertRefused("<html/>", "file.unsupported", "нет производственного календаря");
    assertRefused("<calendar year='2026'>", "file.damaged", "Скачайте его заново");
    assertRefused(
        "<!DOCTYPE c [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><calendar year='2026'>&a;</calendar>",
        "file.unsafe",
        "ссылается на другие файлы");
    assertRefused("{\"year\":2026", "file.damaged", "Скачайте его заново");
    assertRefused("{\"year\":2026}", "file.unsupported", "нет производственного календаря");
    assertRefused(
        "<calendar>" + " ".repeat(1 << 20) + "</calendar>", "file.tooBig", "слишком велик");
    assertRefused("Дата;Место\n1;2\n", "heading.missing", "Таблица рабочих дней не узнана");
  }

  private void assertRefused(String text, String code, String words) {
    Path file = Books.text(folder.resolve("x"), text);
    assertThatThrownBy(() -> DayFiles.read(file, Optional.empty()))
        .isInstanceOfSatisfying(
            IntakeException.class,
            refused -> {
              assertThat(refused.fault().code()).isEqualTo(code);
              assertThat(new IntakeWords(Messages.load()).text(refused)).contains(words);
            });
  }
}
