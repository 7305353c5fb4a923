package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  @Test
  void formsOfAWordBecomeOne() {
    for (List<String> forms :
        List.of(
            List.of("партнёр", "партнера", "партнёрам", "партнёров", "Партнёры"),
            List.of("копия", "копии", "копию", "копией", "копиями"),
            List.of("столбцы", "столбцов", "столбцам"),
            List.of("клавиша", "клавиши", "клавишам"),
            List.of("отменить", "отменит", "отменили"))) {
      assertThat(forms.stream().map(WordForms::stems).distinct()).as("%s", forms).hasSize(1);
    }
  }

  @Test
  void otherWordsStayOther() {
    assertThat(WordForms.stems("школа")).isNotEqualTo(WordForms.stems("шкала"));
    assertThat(WordForms.stems("пара")).isNotEqualTo(WordForms.stems("парта"));
  }

  @Test
  void shortWordsAndNumbersStayWhole() {
    assertThat(WordForms.stems("для № 12 Excel")).isEqualTo("для 12 excel");
  }
}
