package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 (812) 123-45-67", "+7 812 123 45 67", "(812) 123-45-67", "123-45-67", "1234567",
        "8-812-123-45-67", "7(812)123-45-67", "812 1234567", " 123–45–67 ", "тел. 123-45-67",
        "т/ф 123-45-67", "123-45-67 (приёмная)", "+7(812)\u00a0123.45.67"
      })
  void numberIsUnderstoodHoweverTyped(String typed) {
    PhoneText phone = PhoneText.read(typed, "812");
    assertThat(phone.e164()).contains("+78121234567");
    assertThat(phone.display()).isEqualTo("+7 (812) 123-45-67");
    assertThat(phone.typed()).isEqualTo(typed.strip());
    assertThat(phone.valid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8 (812) 123-45-67 доб. 12;+78121234567;12",
        "8 (812) 123-45-67, доб. 12;+78121234567;12",
        "123-45-67 (доб.12);+78121234567;12",
        "123-45-67 вн. 105;+78121234567;105",
        "123-45-67 ext 7;+78121234567;7",
        "123-45-67 #7;+78121234567;7",
        "8-999-100-45-87 доб. 12;+79991004587;12",
        "123-45-67, добавочный № 0012;+78121234567;0012"
      })
  void extensionIsApart(String typed, String e164, String extension) {
    assertThat(PhoneText.readCell(typed, "812"))
        .containsExactly(new PhoneText(typed, Optional.of(e164), Optional.of(extension)));
  }

  @Test
  void numberAfterAnExtensionIsANumberOfItsOwn() {
    assertThat(PhoneText.readCell("8(812)123-45-67 доб. 12 8(921)111-22-33", "812"))
        .extracting(PhoneText::e164, PhoneText::extension)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.of("+78121234567"), Optional.of("12")),
            org.assertj.core.groups.Tuple.tuple(Optional.of("+79211112233"), Optional.empty()));
  }

  @Test
  void extensionLongerThanAnyStaysInTheTextAsTyped() {
    String typed = "8 (812) 123-45-67 доб. " + "1".repeat(40);
    assertThat(PhoneText.readCell(typed, "812"))
        .containsExactly(new PhoneText(typed, Optional.of("+78121234567"), Optional.empty()));
  }

  @Test
  void extensionIsShownAfterTheNumber() {
    assertThat(PhoneText.read("123-45-67 доб. 12", "812").display())
        .isEqualTo("+7 (812) 123-45-67, доб.\u00a012");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123-45-67 / 123-45-68",
        "123-45-67; 8 (812) 123-45-68",
        "123-45-67, 123-45-68",
        "123-45-67\n123-45-68",
        "123-45-67 факс 123-45-68"
      })
  void cellOfTwoNumbersIsTwoPhones(String cell) {
    assertThat(PhoneText.readCell(cell, "812"))
        .extracting(phone -> phone.e164().orElseThrow())
        .containsExactly("+78121234567", "+78121234568");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2-11-11 2-22-22;81367;+78136721111,+78136722222",
        "+7 812 555-01-01 +7 812 555-01-02;;+78125550101,+78125550102",
        "8 (812) 123-45-67 123-45-68;812;+78121234567,+78121234568",
        "8121234567 1234567 8 921 111 22 33;812;+78121234567,+78121234567,+79211112233",
        "8 812 123 45 67;812;+78121234567",
        "123 45 67;812;+78121234567"
      })
  void numbersWithBlanksAloneBetweenAreAsManyPhones(String cell, String areaCode, String numbers) {
    assertThat(PhoneText.readCell(cell, areaCode == null ? "" : areaCode))
        .extracting(phone -> phone.e164().orElseThrow())
        .containsExactly(numbers.split(","));
  }

  @Test
  void numbersWithBlanksAloneBetweenKeepTheirOwnTexts() {
    assertThat(PhoneText.readCell("8121234567 1234567 (касса)", "812"))
        .extracting(PhoneText::typed)
        .containsExactly("8121234567", "1234567 (касса)");
  }

  @Test
  void eachOfTwoNumbersKeepsItsWordsAndExtension() {
    assertThat(PhoneText.readCell("123-45-67 (секретарь) / 123-45-68 доб. 3", "812"))
        .containsExactly(
            new PhoneText("123-45-67 (секретарь)", Optional.of("+78121234567"), Optional.empty()),
            new PhoneText("123-45-68 доб. 3", Optional.of("+78121234568"), Optional.of("3")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5-490-534-49-02", "123", "нет", "8 (812) 123-45-67 123-45", "+7 812 12", "00000"})
  void whatIsNotUnderstoodIsKeptAsTyped(String typed) {
    PhoneText phone = PhoneText.read(typed, "812");
    assertThat(phone).isEqualTo(new PhoneText(typed, Optional.empty(), Optional.empty()));
    assertThat(phone.display()).isEqualTo(typed);
    assertThat(phone.valid()).isFalse();
  }

  @Test
  void aCellLongerThanAnyListOfTelephonesIsOneThatIsNotUnderstood() {
    String story = "(".repeat(32_000) + "123-45-67";
    assertThat(PhoneText.readCell(story, "812"))
        .containsExactly(new PhoneText(story, Optional.empty(), Optional.empty()));
  }

  @Test
  void emptyCellHasNoPhone() {
    assertThat(PhoneText.readCell(" \u00a0", "812")).isEmpty();
    assertThat(PhoneText.read("", "812").valid()).isFalse();
  }

  @Test
  void shortNumberNeedsTheAreaCode() {
    assertThat(PhoneText.read("123-45-67", "").valid()).isFalse();
    assertThat(PhoneText.read("2-13-45", "81371").e164()).contains("+78137121345");
  }

  @Test
  void numberFromAbroadIsShownTheirWay() {
    PhoneText phone = PhoneText.read("+375 17 123-45-67", "812");
    assertThat(phone.e164()).contains("+375171234567");
    assertThat(phone.display()).isEqualTo("+375 17 123-45-67");
  }

  @Test
  void oneFieldKeepsTheWholeTextAndTheFirstNumber() {
    assertThat(PhoneText.read("123-45-67 / 123-45-68", "812"))
        .isEqualTo(
            new PhoneText("123-45-67 / 123-45-68", Optional.of("+78121234567"), Optional.empty()));
  }

  @Test
  void displayIsReadAgainAsTheSameNumber() {
    for (String typed : List.of("123-45-67 доб. 12", "8-999-100-45-87", "+375 17 123-45-67")) {
      PhoneText once = PhoneText.read(typed, "812");
      PhoneText again = PhoneText.read(once.display(), "812");
      assertThat(again.e164()).isEqualTo(once.e164());
      assertThat(again.extension()).isEqualTo(once.extension());
    }
  }
}
