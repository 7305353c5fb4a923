package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
  @ParameterizedTest
  @CsvSource({
    "'школа № 905', 'школа № 905'",
    "'школа  № 905', 'школа № 905'",
    "'а\tб', 'а б'",
    "' а ', ' а '",
    "'а\nб', 'а\nб'"
  })
  void runs_of_blanks_become_one(String text, String expected) {
    assertThat(Blanks.single(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'а \n б', 'а; б'",
    "'а\r\nб', 'а; б'",
    "'а\n\n\nб', 'а; б'",
    "'а б', 'а; б'",
    "'а  б', 'а  б'"
  })
  void lines_become_one(String text, String expected) {
    assertThat(Blanks.oneLine(text, "; ")).isEqualTo(expected);
  }
}
