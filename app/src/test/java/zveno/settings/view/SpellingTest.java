package zveno.settings.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void a_day_is_shown_in_words_and_stored_for_programs() {
    assertThat(Spelling.DAY.shown().apply("07-01")).isEqualTo("1\u00a0июля");
    assertThat(Spelling.DAY.shown().apply("")).isEqualTo("1\u00a0сентября");
    assertThat(Spelling.DAY.stored().apply("1.7")).contains("07-01");
    assertThat(Spelling.DAY.stored().apply(" ")).contains("");
  }

  @Test
  void no_day_and_the_day_that_only_leap_years_have_are_doubted() {
    assertThat(Spelling.DAY.stored().apply("32 июля")).isEmpty();
    assertThat(Spelling.DAY.stored().apply("29.02")).isEmpty();
  }

  @Test
  void a_number_keeps_its_bounds() {
    Spelling days = Spelling.number(1, 365, 60, "key");

    assertThat(days.shown().apply("")).isEqualTo("60");
    assertThat(days.stored().apply(" 090 ")).contains("90");
    assertThat(days.stored().apply("")).contains("");
    for (String typed : new String[] {"0", "366", "-1", "9,5", "много", "99999999999"}) {
      assertThat(days.stored().apply(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void digits_keep_their_zeros() {
    Spelling code = Spelling.digits(3, 5, "key");

    assertThat(code.stored().apply("0812")).contains("0812");
    assertThat(code.stored().apply("")).contains("");
    assertThat(code.stored().apply("81")).isEmpty();
    assertThat(code.stored().apply("+7812")).isEmpty();
  }
}
