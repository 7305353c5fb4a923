package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleSignsTest {

  @Test
  void what_nobody_sees_goes_and_split_letters_are_put_together() {
    assertThat(InvisibleSigns.without("Шко\u00adла\u200b № \ufeff901\u2060"))
        .isEqualTo("Школа № 901");
    assertThat(InvisibleSigns.without("и\u0306од ё\u200e")).isEqualTo("йод ё");
  }

  @Test
  void everything_else_stays() {
    String text = "«Ёлка»\u00a0– 5 % 😀";
    assertThat(InvisibleSigns.without(text)).isSameAs(text);
  }
}
