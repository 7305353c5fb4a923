package zveno.pairing.engine;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JudgeTest {
  @Test
  void the_judge_agrees_on_two_thousand_random_cases() {
    new JudgedCases(20261124).run(2_000);
  }

  @Test
  void the_judge_agrees_on_tables_with_long_rows() {
    new JudgedCases(20261126).runLong(60);
  }

  @Test
  @Tag("bench")
  void the_judge_agrees_on_twenty_thousand_random_cases() {
    new JudgedCases(20261125).run(20_000);
  }
}
