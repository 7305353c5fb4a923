package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianDateTest {

  @Test
  void what_is_written_as_a_date_is_told_from_other_words() {
    assertThat(RussianDate.isShaped("31.02.2026")).isTrue();
    assertThat(RussianDate.isShaped("32 декабря 2026 г.")).isTrue();
    assertThat(RussianDate.isShaped("2027")).isFalse();
    assertThat(RussianDate.isShaped("скоро")).isFalse();
  }

  @Test
  void datesAreWrittenWithWordsAndDigits() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(RussianDate.full(date)).isEqualTo("22\u00a0ноября 2026\u00a0г.");
    assertThat(RussianDate.withoutG(date)).isEqualTo("22\u00a0ноября 2026");
    assertThat(RussianDate.digits(LocalDate.of(2026, 9, 1))).isEqualTo("01.09.2026");
    assertThat(RussianDate.month(YearMonth.of(2026, 11))).isEqualTo("ноябрь 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "05.09.2026,2026-09-05",
    "5.9.26,2026-09-05",
    "03.11.26 г.,2026-11-03",
    "03.11.2026г,2026-11-03",
    "2026-11-03,2026-11-03",
    "3/11/2026,2026-11-03",
    "3-11-2026,2026-11-03",
    "1 сентября 2026 г.,2026-09-01",
    "«01» сентября 2026 года,2026-09-01",
    "01 сент. 2026,2026-09-01",
    "1 СЕН 26,2026-09-01",
    "12 мая 2026,2026-05-12",
    "1 март 2026,2026-03-01",
    "5\u00a0июля 2026\u00a0г.,2026-07-05",
    "от 01.09.2026,2026-09-01",
    "' 01. 09. 2026 ',2026-09-01",
    "03.11.2026 0:00:00,2026-11-03",
    "2026-11-03T00:00:00,2026-11-03",
    "29.02.2028,2028-02-29",
    "01.01.69,2069-01-01",
    "01.01.70,1970-01-01"
  })
  void dateIsReadAsPeopleWriteIt(String typed, LocalDate date) {
    assertThat(RussianDate.parse(typed)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "31.02.2026",
        "29.02.2026",
        "00.01.2026",
        "1.13.2026",
        "11/25/2026",
        "2026",
        "2026 г.",
        "сентябрь 2026",
        "45901",
        "1 сентябряя 2026",
        "1 се 2026",
        "1 foo 2026",
        "01.09",
        "01.09.0026",
        "01.09.2026 и 02.09.2026",
        "01.09.2026 – 05.09.2026",
        "бессрочно",
        "01.09.202",
        "1.9.2",
        "32 мая 2026",
        "01.09.3026"
      })
  void anythingElseIsNoDate(String typed) {
    assertThat(RussianDate.parse(typed)).isEmpty();
  }
}
