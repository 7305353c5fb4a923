package zveno.events.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.events.series.UnsupportedRule.Why;

class RuleReaderTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDateTime START = LocalDateTime.of(2026, 9, 1, 14, 0);

  @Test
  void a_rule_of_our_set_is_taken_apart() {
    assertThat(read("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,1MO;COUNT=5"))
        .isEqualTo(
            Repeat.every(2, Frequency.MONTHLY)
                .on(new NthWeekday(1, DayOfWeek.MONDAY), new NthWeekday(-1, DayOfWeek.FRIDAY))
                .ending(new Ending.Count(5)));
    assertThat(read("RRULE:FREQ=WEEKLY"))
        .isEqualTo(new UnsupportedRule("RRULE:FREQ=WEEKLY", Why.INVALID));
    assertThat(read("FREQ=WEEKLY;INTERVAL=1;WKST=MO")).isEqualTo(Repeat.every(1, Frequency.WEEKLY));
    assertThat(read("freq=weekly;byday=tu;until=20261231"))
        .isEqualTo(
            Repeat.every(1, Frequency.WEEKLY)
                .on(DayOfWeek.TUESDAY)
                .ending(new Ending.Until(LocalDate.of(2026, 12, 31))));
    assertThat(read("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=5"))
        .isEqualTo(Repeat.every(1, Frequency.YEARLY).in(Month.OCTOBER).onDays(5));
  }

  /// The last moment is local: 21:30 of the thirtieth in London's zero zone is the first of
  /// October.
  @ParameterizedTest
  @CsvSource({
    "20260930T213000Z,2026-09-30",
    "20261001T110000Z,2026-10-01",
    "20261001T105959Z,2026-09-30",
    "20261001T140000,2026-10-01",
    "20261001,2026-10-01",
  })
  void the_last_moment_becomes_the_last_day(String until, LocalDate last) {
    assertThat(read("FREQ=DAILY;UNTIL=" + until))
        .isEqualTo(Repeat.every(1, Frequency.DAILY).ending(new Ending.Until(last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3|2026-09-30,2026-10-30,2026-11-30",
        "FREQ=YEARLY;BYYEARDAY=1,100;COUNT=3|2027-01-01,2027-04-10,2028-01-01",
        "FREQ=YEARLY;BYDAY=20MO;COUNT=2|2027-05-17,2028-05-15",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2|2027-05-17,2028-05-15",
        "FREQ=DAILY;BYMONTH=1;COUNT=2|2027-01-01,2027-01-02",
        "FREQ=MONTHLY;BYMONTH=4,5;COUNT=2|2027-04-01,2027-05-01",
        "FREQ=MONTHLY;BYDAY=1TU;BYHOUR=9;COUNT=2|2026-10-06,2026-11-03",
      })
  void a_foreign_rule_is_expanded_by_the_library(String text, String days) {
    Rule rule = read(text);

    assertThat(rule).isInstanceOf(ForeignRule.class).extracting(Rule::text).isEqualTo(text);
    assertThat(days(rule))
        .isEqualTo(List.of(days.split(",")).stream().map(LocalDate::parse).toList());
  }

  @Test
  void the_end_of_a_foreign_rule_is_local() {
    Rule rule = read("FREQ=DAILY;BYMONTH=9;UNTIL=20260903T105959Z");

    assertThat(days(rule)).containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
    assertThat(RuleText.of(rule, START.toLocalTime(), MOSCOW))
        .isEqualTo("FREQ=DAILY;BYMONTH=9;UNTIL=20260903T105959Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=SOMETIMES",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;UNTIL=yesterday",
        "FREQ=MONTHLY;BYMONTHDAY=40",
        "INTERVAL=2",
        "every Tuesday",
      })
  void what_is_no_rule_is_kept_with_its_text(String text) {
    assertThat(read(text)).isEqualTo(new UnsupportedRule(text, Why.INVALID));
    assertThat(days(read(text))).containsExactly(START.toLocalDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYWEEKNO=53",
        "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=12",
        "FREQ=YEARLY;BYYEARDAY=1,2,3;BYSETPOS=2",
        "FREQ=HOURLY;BYYEARDAY=-1",
      })
  void what_the_library_makes_wrongly_is_not_expanded(String text) {
    assertThat(read(text)).isEqualTo(new UnsupportedRule(text, Why.INEXACT));
  }

  @Test
  void an_endless_rule_and_one_of_a_million_times_are_cut() {
    Rule endless = read("FREQ=DAILY");
    Rule many = read("FREQ=DAILY;COUNT=10000");
    Rule seconds = read("FREQ=SECONDLY");

    RuleTimes all = RuleTimes.between(endless, START, LocalDate.MIN, LocalDate.MAX);
    assertThat(all.cut()).isTrue();
    assertThat(all.at()).hasSize(RuleTimes.MOST);
    assertThat(RuleTimes.between(many, START, LocalDate.MIN, LocalDate.MAX).cut()).isFalse();
    assertThat(RuleTimes.between(many, START, LocalDate.MIN, LocalDate.MAX).at()).hasSize(10_000);
    LocalDate later = LocalDate.of(2036, 9, 1);
    assertThat(RuleTimes.between(seconds, START, later, later).cut()).isTrue();
    assertThat(RuleTimes.between(endless, START, later, later).at())
        .containsExactly(later.atTime(14, 0));
  }

  @Test
  void what_is_outside_the_set_is_no_repeat() {
    Repeat weekly = Repeat.every(1, Frequency.WEEKLY);

    assertThatThrownBy(() -> weekly.onDays(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> weekly.in(Month.MAY)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> weekly.on(new NthWeekday(1, DayOfWeek.MONDAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Repeat.every(0, Frequency.DAILY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Repeat.every(1, Frequency.MONTHLY).onDays(32))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NthWeekday(6, DayOfWeek.MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Rule read(String text) {
    return RuleReader.read(text, START, MOSCOW);
  }

  private static List<LocalDate> days(Rule rule) {
    return RuleTimes.between(rule, START, LocalDate.MIN, LocalDate.of(2030, 1, 1)).at().stream()
        .map(LocalDateTime::toLocalDate)
        .toList();
  }
}
