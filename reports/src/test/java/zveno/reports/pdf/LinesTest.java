package zveno.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private final Letters letters = new Typeface().letters(10, false);

  private List<String> broken(String text, String widest) {
    return new Lines(letters, letters.width(widest)).of(text);
  }

  @Test
  void wordsStandOnALineUntilItIsFull() {
    assertThat(broken("раз два три", "раз два")).containsExactly("раз два", "три");
    assertThat(broken("раз два три", "раз два три")).containsExactly("раз два три");
  }

  @Test
  void lineFeedsAndEmptyLinesStay() {
    assertThat(broken("раз\n\nдва", "раз два")).containsExactly("раз", "", "два");
  }

  @Test
  void lineEndsBehindAHyphenOfItsOwn() {
    assertThat(broken("педагогов-наставников", "наставников"))
        .containsExactly("педагогов-", "наставников");
  }

  @Test
  void softHyphenShowsOnlyWhereTheWordIsBroken() {
    assertThat(broken("взаимо\u00adдей\u00adствие", "взаимодей-"))
        .containsExactly("взаимодей-", "ствие");
  }

  @Test
  void wordThatFitsIsNotBrokenThoughMarked() {
    assertThat(broken("одно взаимо\u00adдействие", "взаимодействие"))
        .containsExactly("одно", "взаимодействие");
  }

  @Test
  void addressIsBrokenBehindASlash() {
    assertThat(broken("https://school901.example/o-nas", "https://school901.examp"))
        .containsExactly("https://school901.", "example/o-nas");
  }

  @Test
  void spaceThatMustNotBreakDoesNot() {
    assertThat(broken("школа №\u00a0901", "школа №")).containsExactly("школа", "№\u00a0901");
  }

  @Test
  void lettersWiderThanTheLineStandOnePerLine() {
    assertThat(new Lines(letters, 1).of("Щи😀")).containsExactly("Щ", "и", "□");
  }

  @Test
  void signsThatTheFontLacksAreSeenToBeMissing() {
    assertThat(new Lines(letters, 1000).of("Школа 😀 № 5, 100 ₽\ufe0f, \u202eа\u0301\u200f"))
        .containsExactly("Школа □ № 5, 100 руб., а\u0301");
  }

  @Test
  void lettersAreAsWideAsThoseOfTimesNewRoman() {
    assertThat(letters.width("Ж")).isBetween(8.9, 9.0);
    assertThat(letters.width("5")).isEqualTo(5);
  }
}
