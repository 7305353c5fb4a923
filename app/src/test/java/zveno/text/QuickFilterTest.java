package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFilterTest {

  private final SearchText row =
      SearchText.of(
          "ГБОУ «Опорная школа № 905»", "", "+7 (812) 555-01-27", "Ельцова Алёна", "9805012345");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "905",
        "№905",
        "школа 905",
        "905 школа",
        "ОПОРН",
        "опор",
        "базовая",
        "«Опорная",
        "алена",
        "алён",
        "555-01-27",
        "5550127",
        "812555",
        "98050",
        "ельц гбоу"
      })
  void rowIsFound(String typed) {
    assertThat(QuickFilter.of(typed).matches(row)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"906", "школа 906", "лицей", "алексей", "5550128"})
  void rowIsLeftOut(String typed) {
    assertThat(QuickFilter.of(typed).matches(row)).isFalse();
  }

  @Test
  void oldAbbreviationFindsTheNewOneAndBack() {
    assertThat(QuickFilter.of("ОУ").matches(SearchText.of("ОО № 901"))).isTrue();
    assertThat(QuickFilter.of("оо").matches(SearchText.of("ОУ № 901"))).isTrue();
  }

  @Test
  void filterOfNothingIsEmpty() {
    assertThat(QuickFilter.of(" «» ").isEmpty()).isTrue();
    assertThat(QuickFilter.of("а").isEmpty()).isFalse();
  }

  @Test
  void fitTellsBeginningFromWordFromMiddle() {
    SearchText title = SearchText.of("СОШ № 905 «Гимнолицей»");
    assertThat(QuickFilter.of("сош 90").fit(title)).isEqualTo(QuickFilter.Fit.BEGINS);
    assertThat(QuickFilter.of("905 сош").fit(title)).isEqualTo(QuickFilter.Fit.WORDS);
    assertThat(QuickFilter.of("лицей").fit(title)).isEqualTo(QuickFilter.Fit.INSIDE);
    assertThat(QuickFilter.of("906").fit(title)).isEqualTo(QuickFilter.Fit.NONE);
    assertThat(QuickFilter.of("ШНСУ").fit(SearchText.of("ШССУ № 901")))
        .isEqualTo(QuickFilter.Fit.BEGINS);
  }
}
