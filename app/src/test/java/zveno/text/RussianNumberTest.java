package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianNumberTest {

  @Test
  void numbersAreGroupedByNonBreakingSpaces() {
    assertThat(RussianNumber.format(0)).isEqualTo("0");
    assertThat(RussianNumber.format(999)).isEqualTo("999");
    assertThat(RussianNumber.format(1000)).isEqualTo("1\u00a0000");
    assertThat(RussianNumber.format(-1234567)).isEqualTo("\u22121\u00a0234\u00a0567");
    assertThat(RussianNumber.format(Long.MIN_VALUE))
        .isEqualTo("\u22129\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808");
  }

  @Test
  void decimalsStandAfterAComma() {
    assertThat(RussianNumber.format(new BigDecimal("1234.50"))).isEqualTo("1\u00a0234,5");
    assertThat(RussianNumber.format(0.1)).isEqualTo("0,1");
    assertThat(RussianNumber.format(new BigDecimal("1E+3"))).isEqualTo("1\u00a0000");
    assertThat(RussianNumber.format(new BigDecimal("77.75"), 1)).isEqualTo("77,8");
    assertThat(RussianNumber.format(new BigDecimal("5"), 2)).isEqualTo("5,00");
    assertThat(RussianNumber.format(new BigDecimal("-0.004"), 2)).isEqualTo("0,00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,5;12.5",
        "12.5;12.5",
        "1 234,5;1234.5",
        "1\u00a0234\u00a0567;1234567",
        "1\u202f234;1234",
        "1,234.5;1234.5",
        "-3;-3",
        "\u22123,5;-3.5",
        "+7;7",
        "\u00a0 42\u00a0;42",
        "007;7",
        "1,234;1.234"
      })
  void numberIsReadWithCommaOrPoint(String typed, BigDecimal number) {
    assertThat(RussianNumber.parse(typed))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "12 5",
        "1 23",
        "12,",
        ",5",
        "1.2.3",
        "12%",
        "1e5",
        "двенадцать",
        "1,2,3",
        "1 2345"
      })
  void anythingElseIsNoNumber(String typed) {
    assertThat(RussianNumber.parse(typed)).isEmpty();
  }
}
