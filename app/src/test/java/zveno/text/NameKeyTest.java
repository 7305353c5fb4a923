package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "МБОУ «СОШ № 905»;мбоу \"сош №905\"",
        "Школа №\u00a0905;ШКОЛА  N 905",
        "Школа № 905;школа905",
        "Дворец творчества «Ёлочка»;дворец  творчества Елочка",
        "Санкт-Петербург;Санкт — Петербург",
        "им. А. С. Пушкина;им.А.С.Пушкина",
        "ОУ № 905;ОО № 905",
        "ШНСУ;ШССУ",
        "Опорная школа;базовая школа",
        "школы-доноры района;школы-лидеры района",
        "Музей «„Заречье“ и люди»;музей заречье и люди",
        "йод;и\u0306од"
      })
  void namesOfOneThingHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Школа № 905;Школа № 950",
        "Школа № 9 05;Школа № 905",
        "Донор;Лидер",
        "ООО;ОО",
        "Гимназия № 905;Лицей № 905"
      })
  void namesOfTwoThingsHaveTwoKeys(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void keyIsReadable() {
    assertThat(NameKey.of(" МБОУ  «СОШ № 905» ").text()).isEqualTo("мбоу сош 905");
  }

  @Test
  void nameOfSignsHasNoKey() {
    assertThat(NameKey.of(" — ").isEmpty()).isTrue();
    assertThat(NameKey.of("а").isEmpty()).isFalse();
  }

  @Test
  void aliasWithUnequalSidesIsRefused() {
    assertThatThrownBy(() -> WordAliases.parse("школ* донор* = лидер*"))
        .isInstanceOf(IllegalStateException.class);
  }
}
