package zveno.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zveno.events.days.FreeDays;
import zveno.events.days.KnownDays;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.ShippedDays;
import zveno.settings.SchoolYears;

class SeriesTest {
  private static final FreeDays FREE =
      new KnownDays(
          ProductionCalendar.of(ShippedDays.load()),
          new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()),
          SchoolCalendar::estimated);
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 6, 14, 0);
  private static final Repeat WEEKLY = Repeat.every(1, Frequency.WEEKLY);
  private static final Series SIX = Series.of(TUESDAY, WEEKLY.ending(new Ending.Count(6)));

  @Test
  void only_this_one_is_left_out_or_moved() {
    assertThat(days(SIX))
        .containsExactly(
            "2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10");
    Series without = SIX.except(day("2026-10-13"));
    Series moved = without.move(day("2026-10-27"), day("2026-10-29"));

    assertThat(days(moved))
        .containsExactly("2026-10-06", "2026-10-20", "2026-10-29", "2026-11-03", "2026-11-10");
    Occurrence one = all(moved).get(2);
    assertThat(one.original()).isEqualTo(day("2026-10-27"));
    assertThat(one.at()).isEqualTo(LocalDateTime.of(2026, 10, 29, 14, 0));
    assertThat(one.isMoved()).isTrue();
    assertThat(moved.move(day("2026-10-27"), day("2026-10-27"))).isEqualTo(without);
    assertThat(days(moved.except(day("2026-10-27")))).hasSize(4);
    assertThat(moved.move(day("2026-10-13"), day("2026-10-13")).except()).isEmpty();
  }

  @Test
  void one_moved_into_the_window_is_shown_and_one_moved_out_of_it_is_not() {
    Series moved = SIX.move(day("2026-10-27"), day("2027-01-15"));

    assertThat(moved.between(day("2027-01-01"), day("2027-01-31"), FREE).occurrences())
        .containsExactly(new Occurrence(day("2026-10-27"), LocalDateTime.of(2027, 1, 15, 14, 0)));
    assertThat(moved.between(day("2026-10-26"), day("2026-10-30"), FREE).occurrences()).isEmpty();
  }

  @Test
  void this_and_the_following_are_a_series_of_their_own() {
    Series given = SIX.except(day("2026-10-13")).move(day("2026-11-03"), day("2026-11-05"));

    SeriesSplit split = given.splitAt(day("2026-10-20")).orElseThrow();

    assertThat(days(split.before().orElseThrow())).containsExactly("2026-10-06");
    assertThat(split.before().orElseThrow().rule()).isEqualTo(WEEKLY.ending(new Ending.Count(2)));
    assertThat(days(split.after()))
        .containsExactly("2026-10-20", "2026-10-27", "2026-11-05", "2026-11-10");
    assertThat(split.after().rule()).isEqualTo(WEEKLY.ending(new Ending.Count(4)));
    assertThat(split.after().start()).isEqualTo(LocalDateTime.of(2026, 10, 20, 14, 0));
    assertThat(SIX.splitAt(day("2026-10-06")).orElseThrow())
        .isEqualTo(new SeriesSplit(java.util.Optional.empty(), SIX));
    assertThat(SIX.splitAt(day("2026-11-11"))).isEmpty();
  }

  @Test
  void an_endless_and_a_foreign_series_are_split_by_the_day() {
    Series endless = Series.of(TUESDAY, WEEKLY);
    SeriesSplit split = endless.splitAt(day("2026-10-21")).orElseThrow();

    assertThat(split.before().orElseThrow().rule())
        .isEqualTo(WEEKLY.ending(new Ending.Until(day("2026-10-20"))));
    assertThat(split.after().start().toLocalDate()).isEqualTo(day("2026-10-27"));
    assertThat(split.after().rule()).isEqualTo(WEEKLY);

    for (String end : List.of("", ";COUNT=4", ";UNTIL=20270101")) {
      String text = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" + end;
      Series last = Series.of(TUESDAY, RuleReader.read(text, TUESDAY, java.time.ZoneOffset.UTC));
      SeriesSplit halves = last.splitAt(day("2026-11-01")).orElseThrow();
      List<String> joined = new ArrayList<>(days(halves.before().orElseThrow()));
      assertThat(joined).containsExactly("2026-10-30");
      joined.addAll(days(halves.after()));
      assertThat(joined).isEqualTo(days(last));
    }
  }

  @Test
  void a_rule_that_is_only_kept_is_neither_split_nor_shifted() {
    Series kept = Series.of(TUESDAY, new UnsupportedRule("FREQ=X", UnsupportedRule.Why.INVALID));

    assertThat(days(kept)).containsExactly("2026-10-06");
    assertThat(kept.splitAt(day("2026-10-06"))).isEmpty();
    assertThat(kept.shifted(1)).isEmpty();
  }

  @Test
  void all_go_together_and_what_is_different_goes_with_them() {
    Series given =
        Series.of(
                TUESDAY,
                WEEKLY
                    .on(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)
                    .ending(new Ending.Until(day("2026-10-31"))))
            .except(day("2026-10-13"))
            .move(day("2026-10-20"), day("2026-10-23"));

    Series shifted = given.shifted(1).orElseThrow();

    assertThat(days(shifted))
        .isEqualTo(days(given).stream().map(d -> day(d).plusDays(1).toString()).toList());
    assertThat(shifted.except()).containsExactly(day("2026-10-14"));
    assertThat(shifted.moved()).containsEntry(day("2026-10-21"), day("2026-10-24"));
  }

  @Test
  void a_monthly_series_goes_to_another_day_of_every_month() {
    Series third =
        Series.of(
                TUESDAY,
                Repeat.every(1, Frequency.MONTHLY)
                    .on(NthWeekday.of(TUESDAY.toLocalDate()))
                    .ending(new Ending.Count(3)))
            .except(day("2026-11-03"));

    assertThat(days(third)).containsExactly("2026-10-06", "2026-12-01");
    Series shifted = third.shifted(8).orElseThrow();
    assertThat(days(shifted)).containsExactly("2026-10-14", "2026-12-09");
    assertThat(shifted.except()).containsExactly(day("2026-11-11"));
    Repeat two = Repeat.every(1, Frequency.MONTHLY).onDays(6, 20);
    assertThat(Series.of(TUESDAY, two).shifted(1)).isEmpty();
    Repeat last = Repeat.every(1, Frequency.MONTHLY).onDays(-1).ending(new Ending.Count(2));
    assertThat(
            days(Series.of(LocalDateTime.of(2026, 10, 31, 0, 0), last).shifted(-1).orElseThrow()))
        .containsExactly("2026-10-30", "2026-11-29");
  }

  @Test
  void days_off_and_vacations_are_passed_over_and_counted() {
    Series daily =
        Series.of(
            LocalDateTime.of(2026, 10, 30, 9, 0),
            Repeat.every(1, Frequency.DAILY).ending(new Ending.Count(8)));

    assertThat(days(daily.skipping(new Skip(true, false))))
        .containsExactly("2026-10-30", "2026-11-02", "2026-11-03", "2026-11-05", "2026-11-06");
    assertThat(days(daily.skipping(new Skip(false, true))))
        .containsExactly("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06");
    assertThat(days(daily.skipping(new Skip(true, true))))
        .containsExactly("2026-11-02", "2026-11-03", "2026-11-05", "2026-11-06");
    Series moved = daily.skipping(new Skip(true, true)).move(day("2026-11-02"), day("2026-11-01"));
    assertThat(days(moved)).containsExactly("2026-11-01", "2026-11-03", "2026-11-05", "2026-11-06");
  }

  @Test
  void a_day_beside_the_rule_is_shown_once() {
    Series added =
        new Series(
            TUESDAY,
            WEEKLY.ending(new Ending.Count(2)),
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeSet<>(List.of(day("2026-10-08"), day("2026-10-13"))),
            Skip.NOTHING);

    assertThat(days(added)).containsExactly("2026-10-06", "2026-10-08", "2026-10-13");
  }

  @Test
  void a_split_series_is_the_whole_one_wherever_it_is_split() {
    long seed = 20261006;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Series whole = any(random);
      LocalDate at = TUESDAY.toLocalDate().plusDays(random.nextInt(200));
      List<String> joined = new ArrayList<>();
      SeriesSplit split = whole.splitAt(at).orElse(null);
      if (split == null) continue;
      split.before().ifPresent(before -> joined.addAll(days(before)));
      joined.addAll(days(split.after()));
      assertThat(joined)
          .as("%s at %s seed %d", whole, at, seed)
          .containsExactlyElementsOf(days(whole));
    }
  }

  private static Series any(Random random) {
    Repeat rule =
        Repeat.every(
            1 + random.nextInt(3),
            List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY).get(random.nextInt(3)));
    Ending ending =
        switch (random.nextInt(3)) {
          case 0 -> new Ending.Never();
          case 1 -> new Ending.Count(1 + random.nextInt(30));
          default -> new Ending.Until(TUESDAY.toLocalDate().plusDays(random.nextInt(300)));
        };
    return Series.of(TUESDAY, rule.ending(ending));
  }

  private static List<String> days(Series series) {
    return all(series).stream().map(occurrence -> occurrence.day().toString()).toList();
  }

  private static List<Occurrence> all(Series series) {
    return series.between(day("2026-01-01"), day("2027-12-31"), FREE).occurrences();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
