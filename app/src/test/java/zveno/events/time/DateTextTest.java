package zveno.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

class DateTextTest {
  private static final SchoolYears YEARS =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());
  private static final SchoolYear YEAR = YEARS.in(2026);
  private static final DateReader READER = new DateReader(YEAR);
  private static final DateText TEXT = new DateText(YEAR);

  @ParameterizedTest
  @CsvSource({
    "12.09.2026,12.09.2026,12.09",
    "12-14.09.2026,12–14_сентября 2026,12–14_сентября",
    "29.09.2026 – 03.10.2026,29_сентября – 3_октября 2026,29_сентября – 3_октября",
    "29.12.2026 – 03.01.2027,29_декабря 2026 – 3_января 2027,29_декабря – 3_января",
    "сентябрь,сентябрь 2026,сентябрь",
    "май 2025,май 2025,май 2025",
    "I квартал,I_квартал 2027,I_квартал",
    "III квартал,III_квартал 2027,III_квартал",
    "III квартал 2026,III_квартал 2026,III_квартал 2026",
    "1 полугодие,1_полугодие 2026/27,1_полугодие",
    "2 полугодие,2_полугодие 2026/27,2_полугодие",
    "2 полугодие 2025/26,2_полугодие 2025/26,2_полугодие 2025/26",
    "2 полугодие 2026,2_полугодие 2026,2_полугодие 2026",
    "в течение года,2026/27 учебный год,в течение года",
    "2025/26 учебный год,2025/26 учебный год,2025/26 учебный год",
  })
  void a_date_is_written_with_its_year_and_without(String typed, String full, String within) {
    PartialDate date = READER.read(typed).found().orElseThrow().date();

    assertThat(TEXT.full(date)).isEqualTo(full.replace('_', '\u00a0'));
    assertThat(TEXT.within(date)).isEqualTo(within.replace('_', '\u00a0'));
  }

  @Test
  void what_is_written_is_read_back_equal() {
    long seed = 20260901;
    Random random = new Random(seed);
    for (int i = 0; i < 4000; i++) {
      PartialDate date = any(random);
      assertThat(read(TEXT.full(date))).as("full %s seed %d", date, seed).isEqualTo(date);
      assertThat(read(TEXT.within(date))).as("within %s seed %d", date, seed).isEqualTo(date);
    }
  }

  private static PartialDate read(String text) {
    return READER.read(text).found().orElseThrow(() -> new AssertionError(text)).date();
  }

  private static PartialDate any(Random random) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(5 * 365));
    return switch (Precision.values()[random.nextInt(Precision.values().length)]) {
      case DAY -> PartialDate.day(day);
      case RANGE -> PartialDate.range(day, day.plusDays(random.nextInt(90)));
      case MONTH -> PartialDate.month(YearMonth.from(day));
      case QUARTER -> PartialDate.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case HALF -> HalfYear.values()[random.nextInt(HalfYear.values().length)].in(YEARS.of(day));
      case YEAR -> PartialDate.year(YEARS.of(day));
    };
  }

  @Test
  void days_and_precision_belong_together() {
    LocalDate first = LocalDate.of(2026, 9, 1);
    LocalDate last = LocalDate.of(2026, 9, 30);

    assertThat(PartialDate.month(YearMonth.of(2026, 9)))
        .isEqualTo(new PartialDate(Precision.MONTH, first, last));
    for (Precision precision : List.of(Precision.DAY, Precision.QUARTER)) {
      assertThatThrownBy(() -> new PartialDate(precision, first, last))
          .isInstanceOf(DateTimeException.class);
    }
    for (Precision precision : Precision.values()) {
      assertThatThrownBy(() -> new PartialDate(precision, last, first))
          .isInstanceOf(DateTimeException.class);
    }
    assertThatThrownBy(
            () ->
                new PartialDate(
                    Precision.QUARTER, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)))
        .isInstanceOf(DateTimeException.class);
    assertThat(Precision.of("half")).contains(Precision.HALF);
    assertThat(Precision.of("HALF")).isEmpty();
  }

  @Test
  void a_date_contains_days_overlaps_others_and_stands_in_order() {
    PartialDate september = PartialDate.month(YearMonth.of(2026, 9));
    PartialDate first = PartialDate.day(LocalDate.of(2026, 9, 1));
    PartialDate year = PartialDate.year(YEAR);
    PartialDate october = PartialDate.day(LocalDate.of(2026, 10, 1));
    List<PartialDate> dates = new ArrayList<>(List.of(october, year, september, first));

    Collections.sort(dates);

    assertThat(dates).containsExactly(first, september, year, october);
    assertThat(september.contains(LocalDate.of(2026, 9, 30))).isTrue();
    assertThat(september.contains(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(september.overlaps(october)).isFalse();
    assertThat(year.overlaps(october)).isTrue();
    assertThat(september.days()).isEqualTo(30);
    assertThat(september.isOver(LocalDate.of(2026, 9, 30))).isFalse();
    assertThat(september.isOver(LocalDate.of(2026, 10, 1))).isTrue();
  }
}
