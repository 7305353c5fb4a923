package zveno.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "удовлетворённость,удо-вле-тво-рён-ность",
    "Красногвардейский,Крас-но-гвар-дей-ский",
    "горизонтальная,го-ри-зон-таль-ная",
    "преемственность,пре-ем-ствен-ность",
    "объявление,объ-яв-ле-ние",
    "школа,шко-ла",
    "музей,му-зей",
    "ИМЦ,ИМЦ"
  })
  void russianWordsBreakBetweenSyllables(String word, String broken) {
    assertThat(new Hyphens().mark(word).replace(Hyphens.SOFT, "-")).isEqualTo(broken);
  }

  @Test
  void onlyWordsWiderThanTheColumnMayBreak() {
    Fitting fitting = new Fitting();
    assertThat(fitting.fit("музей школы", 12, 8)).isEqualTo("музей школы");
    assertThat(fitting.fit("удовлетворены полностью", 12, 8)).contains(Hyphens.SOFT);
    assertThat(fitting.fit("удовлетворены полностью", 30, 8)).isEqualTo("удовлетворены полностью");
    assertThat(fitting.fit("neizvestnova@school901.example", 12, 8))
        .isEqualTo("neizvestnova@school901.example");
  }
}
