package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  @Test
  void what_excel_would_take_for_a_formula_gets_an_apostrophe() {
    assertThat(FormulaGuard.guarded("=1+1")).isEqualTo("'=1+1");
    assertThat(FormulaGuard.guarded("'=1+1")).isEqualTo("''=1+1");
    assertThat(FormulaGuard.guarded("'слово")).isEqualTo("'слово");
    assertThat(FormulaGuard.guarded("слово")).isEqualTo("слово");
  }

  @Test
  void every_text_comes_back_as_it_was() {
    for (String text :
        List.of("", "'", "''", "=", "'=", "''=", "'+7", "\t1", "'\t1", "слово", "'слово", "'' @")) {
      assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
      assertThat(FormulaGuard.isHarmful(FormulaGuard.guarded(text))).isFalse();
    }
  }
}
