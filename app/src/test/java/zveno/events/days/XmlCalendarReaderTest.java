package zveno.events.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.events.days.XmlCalendarException.Why;

class XmlCalendarReaderTest {

  @Test
  void a_year_is_read_whole() throws IOException, XmlCalendarException {
    XmlCalendar read =
        read(
            "<calendar year='2025'><days><day d='05.08' t='1' f='02.23'/><day d='06.13' t='1'"
                + " f='03.08'/><day d='11.01' t='2'/><day d='11.03' t='1' f='11.01'/><day d='01.01'"
                + " t='1' h='1'/><day d='12.31' t='1' f='01.05'/><day d='05.02' t='1'"
                + " f='01.04'/><day d='03.07' t='2'/><day d='04.30' t='2'/><day d='06.11'"
                + " t='2'/></days></calendar>");

    assertThat(read.year()).isEqualTo(2025);
    assertThat(read.problems()).isEmpty();
    WorkYear year = ProductionCalendar.of(read.days()).year(2025);
    assertThat(year.workingDays()).isEqualTo(247);
    assertThat(year.workingWeekends()).containsExactly(LocalDate.of(2025, 11, 1));
    assertThat(read.days())
        .contains(DayOverride.moved(LocalDate.of(2025, 2, 23), LocalDate.of(2025, 5, 8)));
  }

  @Test
  void what_the_file_passes_over_is_an_ordinary_day_even_where_the_rule_would_free_it()
      throws IOException, XmlCalendarException {
    XmlCalendar read = read("<calendar year='2025'><day d='05.08' t='1'/></calendar>");

    ProductionCalendar calendar = ProductionCalendar.of(read.days());
    assertThat(calendar.kind(LocalDate.of(2025, 2, 24))).isEqualTo(DayKind.WORKING);
    assertThat(calendar.kind(LocalDate.of(2025, 4, 30))).isEqualTo(DayKind.WORKING);
  }

  @Test
  void bad_entries_are_listed_and_the_others_taken() throws IOException, XmlCalendarException {
    XmlCalendar read =
        read(
            "<calendar year='2026'>\n<day d='02.31' t='1'/>\n<day d='03.09' t='7'/>\n"
                + "<day d='05.11' t='1' f='x'/>\n<day d='05.11' t='2'/>\n<day t='1'/></calendar>");

    assertThat(read.problems())
        .containsExactly(
            new Problem(2, What.DATE, "02.31"),
            new Problem(3, What.KIND, "7"),
            new Problem(4, What.MOVED_FROM, "x"),
            new Problem(5, What.TWICE, "05.11"),
            new Problem(6, What.DATE, ""));
    assertThat(read.days()).contains(DayOverride.of(LocalDate.of(2026, 5, 11), DayKind.OFF));
  }

  @Test
  void what_is_no_calendar_is_refused_with_the_reason() {
    String bomb =
        "<!DOCTYPE c [<!ENTITY a 'x'><!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
            + "<calendar year='2026'><day d='01.01' t='1'/>&b;</calendar>";
    assertRefused(bomb, Why.UNSAFE);
    assertRefused("<calendar year='2026'><day d='01.01' t='1'/>", Why.DAMAGED);
    assertRefused("", Why.DAMAGED);
    assertRefused("<calendar year='26'><day d='01.01' t='1'/></calendar>", Why.NO_CALENDAR);
    assertRefused("<calendar year='2026'/>", Why.NO_CALENDAR);
    assertRefused("<html year='2026'><day d='01.01' t='1'/></html>", Why.NO_CALENDAR);
    assertRefused("<calendar year='2026'>" + " ".repeat(1 << 20) + "</calendar>", Why.TOO_BIG);
  }

  private static void assertRefused(String xml, Why why) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOfSatisfying(
            XmlCalendarException.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static XmlCalendar read(String xml) throws IOException, XmlCalendarException {
    return XmlCalendarReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
