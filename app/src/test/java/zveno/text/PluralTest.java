package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

  private final Plural school = new Plural("школа", "школы", "школ");

  @ParameterizedTest
  @CsvSource({
    "0,школ",
    "1,школа",
    "2,школы",
    "4,школы",
    "5,школ",
    "10,школ",
    "11,школ",
    "12,школ",
    "14,школ",
    "15,школ",
    "20,школ",
    "21,школа",
    "22,школы",
    "25,школ",
    "100,школ",
    "101,школа",
    "111,школ",
    "112,школ",
    "114,школ",
    "121,школа",
    "1000,школ",
    "1011,школ",
    "1000000001,школа",
    "9223372036854775807,школ",
    "-1,школа",
    "-3,школы",
    "-11,школ",
    "-9223372036854775808,школ"
  })
  void wordAgreesWithTheNumber(long number, String word) {
    assertThat(school.of(number)).isEqualTo(word);
  }

  @Test
  void countGroupsTheNumberWithNonBreakingSpaces() {
    assertThat(school.count(1234)).isEqualTo("1\u00a0234\u00a0школы");
    assertThat(school.count(-11)).isEqualTo("\u221211\u00a0школ");
  }

  @Test
  void fractionTakesTheSecondForm() {
    assertThat(school.count(new BigDecimal("5.5"))).isEqualTo("5,5\u00a0школы");
    assertThat(school.of(5.0)).isEqualTo("школ");
  }

  @Test
  void numberBeyondLongAgreesToo() {
    assertThat(school.of(new BigInteger("100000000000000000000021"))).isEqualTo("школа");
  }
}
