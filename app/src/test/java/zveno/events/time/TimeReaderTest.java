package zveno.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {

  @ParameterizedTest
  @CsvSource({
    "14:00,14:00",
    "14.30,14:30",
    "9-00,09:00",
    "14-30,14:30",
    "14 ч.,14:00",
    "14.00 ч.,14:00",
    "в 14:00,14:00",
    "с 15:00 до 17:00,15:00–17:00",
    "с 15 до 17 ч.,15:00–17:00",
    "14.00–15.30,14:00–15:30",
    "14:00 - 15:30,14:00–15:30",
    "14-00 – 15-30,14:00–15:30",
    "14:00:00,14:00",
    "с 10:00,10:00",
  })
  void a_time_is_read_as_plans_write_it(String typed, String text) {
    assertThat(TimeReader.read(typed).found().map(DayTimes::text)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "25:00,NO_SUCH_TIME",
    "14:60,NO_SUCH_TIME",
    "15:00–14:00,TIME_ENDS_BEFORE_START",
    "15:00–15:00,TIME_ENDS_BEFORE_START",
    "14-15,NOT_UNDERSTOOD",
    "14,NOT_UNDERSTOOD",
    "после уроков,NOT_UNDERSTOOD",
    "'',NOT_UNDERSTOOD",
  })
  void what_is_no_time_is_refused_with_the_reason(String typed, DateFault fault) {
    assertThat(TimeReader.read(typed).refusal()).contains(fault);
  }

  @Test
  void times_overlap_while_both_last() {
    DayTimes lesson = times("14:00–15:30");

    assertThat(lesson.overlaps(times("15:00–16:00"))).isTrue();
    assertThat(lesson.overlaps(times("15:30–16:00"))).isFalse();
    assertThat(lesson.overlaps(times("15:29"))).isTrue();
    assertThat(times("14:00").overlaps(lesson)).isTrue();
    assertThat(times("14:00").overlaps(times("14:01"))).isFalse();
    assertThat(lesson).isGreaterThan(times("14:00")).isLessThan(times("14:00–15:31"));
  }

  @Test
  void an_end_before_the_start_is_no_time() {
    assertThatThrownBy(() -> DayTimes.between(LocalTime.NOON, LocalTime.of(11, 59)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DayTimes times(String typed) {
    return TimeReader.read(typed).found().orElseThrow();
  }
}
