package zveno.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words common = Words.load("common");

  @Test
  void aDateOfRunningTextBreaksOnlyBeforeTheYear() {
    assertThat(new Dates(common).full(LocalDate.of(2026, 11, 22)))
        .isEqualTo("22\u00a0ноября 2026\u00a0г.");
    assertThat(new Dates(common).full(LocalDate.of(2026, 3, 1)))
        .isEqualTo("1\u00a0марта 2026\u00a0г.");
  }

  @Test
  void aDateOfATableIsDigits() {
    assertThat(Dates.digits(LocalDate.of(2026, 9, 1))).isEqualTo("01.09.2026");
  }

  @Test
  void documentsHaveTheGenderOfTheirNoun() {
    Genders genders = new Genders();
    assertThat(genders.of("Программа")).isEqualTo(Gender.FEMININE);
    assertThat(genders.of("Дорожная карта")).isEqualTo(Gender.FEMININE);
    assertThat(genders.of("Положение")).isEqualTo(Gender.NEUTER);
    assertThat(genders.of("План")).isEqualTo(Gender.MASCULINE);
    assertThat(genders.of("Рекомендации")).isEqualTo(Gender.PLURAL);
    assertThatThrownBy(() -> genders.of("Ведомость")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersHaveADecimalCommaAndThousandsApart() {
    assertThat(Numbers.format(new BigDecimal("18.44"))).isEqualTo("18,4");
    assertThat(Numbers.format(new BigDecimal("18.95"))).isEqualTo("19");
    assertThat(Numbers.format(1234)).isEqualTo("1234");
    assertThat(Numbers.format(12345)).isEqualTo("12\u00a0345");
    assertThat(Numbers.format(new BigDecimal("1234567.5"))).isEqualTo("1\u00a0234\u00a0567,5");
    assertThat(Numbers.percent(2, 3)).isEqualTo(new BigDecimal("66.7"));
  }

  @Test
  void spacesThatMustNotBreakDoNot() {
    assertThat(NoBreak.in("школа №901 и № 902, 2026 г., И.О. Фамилия, 40 %"))
        .isEqualTo("школа №\u00a0901 и №\u00a0902, 2026\u00a0г., И.О.\u00a0Фамилия, 40\u00a0%");
    assertThat(NoBreak.in("5 классов в школе")).isEqualTo("5 классов в школе");
  }

  @Test
  void aHoleMayHoldTheWordThatFitsTheNumber() {
    assertThat(PluralForm.of(1)).isEqualTo(1);
    assertThat(PluralForm.of(22)).isEqualTo(2);
    assertThat(PluralForm.of(12)).isEqualTo(3);
    assertThat(PluralForm.of(111)).isEqualTo(3);
    assertThat(PluralForm.of(0)).isEqualTo(3);
  }

  @Test
  void aMissingKeyIsAnError() {
    assertThatThrownBy(() -> common.get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }
}
