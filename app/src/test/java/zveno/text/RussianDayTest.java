package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class RussianDayTest {
  @Test
  void a_day_is_read_as_people_write_it() {
    for (String typed :
        new String[] {"1 сентября", "01.09", "1.9.", " 1 сент. ", "1\u00a0Сентября"}) {
      assertThat(RussianDay.parse(typed)).as(typed).contains(MonthDay.of(9, 1));
    }
    assertThat(RussianDay.parse("29.02")).contains(MonthDay.of(2, 29));
  }

  @Test
  void what_is_no_day_is_empty() {
    for (String typed :
        new String[] {"", "сентябрь", "31.02", "1", "1 сентября 2026", "01.09.2026"}) {
      assertThat(RussianDay.parse(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void it_is_written_with_the_month_in_words() {
    assertThat(RussianDay.text(MonthDay.of(9, 1))).isEqualTo("1\u00a0сентября");
  }
}
