package zveno.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the fixture makes exactly its days.
class RulesTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId UTC = ZoneId.of("UTC");

  /// A rule and the days it makes.
  record Case(String rule, LocalDateTime start, List<LocalDate> days) {
    static Case of(String line) {
      String[] parts = line.split("\\|", -1);
      String start = parts[1].strip();
      return new Case(
          parts[0].strip(),
          LocalDateTime.parse(start.contains("T") ? start : start + "T00:00"),
          days(parts[2].strip()));
    }

    private static List<LocalDate> days(String text) {
      List<LocalDate> days = new ArrayList<>();
      for (String month : text.isEmpty() ? new String[0] : text.split(" ")) {
        String[] parts = month.split(":");
        for (String run : parts[1].split(",")) {
          String[] ends = run.split("-");
          for (int day = Integer.parseInt(ends[0]);
              day <= Integer.parseInt(ends[ends.length - 1]);
              day++) {
            days.add(LocalDate.parse("%s-%02d".formatted(parts[0], day)));
          }
        }
      }
      return days;
    }

    ZoneId zone() {
      return start.getYear() >= 2026 ? MOSCOW : UTC;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RulesTest.class.getResourceAsStream("/zveno/events/rules.txt"))) {
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.filter(line -> !line.startsWith("#")).map(Case::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_of_our_set_makes_exactly_its_days(Case given) {
    Rule rule = RuleReader.read(given.rule(), given.start(), given.zone());

    assertThat(rule).isInstanceOf(Repeat.class);
    assertThat(days(rule, given.start(), LocalDate.MIN, LocalDate.of(2100, 1, 1)))
        .isEqualTo(given.days());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_window_shows_the_days_in_it(Case given) {
    Rule rule = RuleReader.read(given.rule(), given.start(), given.zone());
    for (LocalDate from : given.days()) {
      LocalDate to = from.plusDays(40);
      assertThat(days(rule, given.start(), from.minusDays(1), to))
          .isEqualTo(
              given.days().stream()
                  .filter(day -> !day.isBefore(from.minusDays(1)) && !day.isAfter(to))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_is_written_and_read_back_equal(Case given) {
    Rule rule = RuleReader.read(given.rule(), given.start(), given.zone());

    assertThat(RuleReader.read(rule.text(), given.start(), given.zone())).isEqualTo(rule);
    String moment = RuleText.of(rule, given.start().toLocalTime(), given.zone());
    assertThat(RuleReader.read(moment, given.start(), given.zone())).isEqualTo(rule);
  }

  @Test
  void the_fixture_is_there_and_a_wrong_day_would_be_seen() throws IOException {
    assertThat(cases()).hasSize(58);
    assertThat(Case.of("FREQ=DAILY;COUNT=2 | 2026-09-30 | 2026-09:30 2026-10:1").days())
        .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
    LocalDateTime start = LocalDateTime.of(2026, 9, 30, 0, 0);
    assertThat(
            days(
                RuleReader.read("FREQ=DAILY;COUNT=2", start, MOSCOW),
                start,
                LocalDate.MIN,
                LocalDate.MAX))
        .isNotEqualTo(Case.of("| 2026-09-30 | 2026-09:30 2026-10:2").days());
  }

  private static List<LocalDate> days(
      Rule rule, LocalDateTime start, LocalDate from, LocalDate to) {
    RuleTimes times = RuleTimes.between(rule, start, from, to);
    assertThat(times.cut()).isFalse();
    assertThat(times.at()).allMatch(at -> at.toLocalTime().equals(start.toLocalTime()));
    return times.at().stream().map(LocalDateTime::toLocalDate).toList();
  }
}
