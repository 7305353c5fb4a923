package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequisitesTest {

  @ParameterizedTest
  @ValueSource(strings = {"5917102362", "7707083893", "9729237371", "500100732259"})
  void innWithRightCheckDigitsIsRight(String inn) {
    assertThat(Inn.check(inn)).isEqualTo(RequisiteCheck.OK);
    assertThat(Inn.check(plusOne(inn))).isEqualTo(RequisiteCheck.CHECKSUM);
  }

  @ParameterizedTest
  @CsvSource({
    "500100732269,CHECKSUM", "0000000000,CHECKSUM", "770708389,LENGTH", "77070838931,LENGTH",
    "'',LENGTH", "77070838a3,LENGTH", "' 7707083893',LENGTH", "٧٧٠٧٠٨٣٨٩٣,LENGTH"
  })
  void innWithAFaultIsNamed(String inn, RequisiteCheck fault) {
    assertThat(Inn.check(inn)).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1037739010891", "1042900006445", "1027700132195", "304500116000157"})
  void ogrnWithRightCheckDigitIsRight(String ogrn) {
    assertThat(Ogrn.check(ogrn)).isEqualTo(RequisiteCheck.OK);
    assertThat(Ogrn.check(plusOne(ogrn))).isEqualTo(RequisiteCheck.CHECKSUM);
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000,CHECKSUM",
    "102780875789,LENGTH",
    "10278087578999,LENGTH",
    "'',LENGTH",
    "1.0278E+12,LENGTH"
  })
  void ogrnWithAFaultIsNamed(String ogrn, RequisiteCheck fault) {
    assertThat(Ogrn.check(ogrn)).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "784301001,OK",
    "7843AB001,OK",
    "78430100,FORM",
    "7843010011,FORM",
    "7843ab001,FORM",
    "'',FORM",
    "A84301001,FORM"
  })
  void kppHasAForm(String kpp, RequisiteCheck result) {
    assertThat(Kpp.check(kpp)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "_1027808757899,1027808757899",
    "1027808757899 06.12.2002,1027808757899",
    "'1027808757899, от 06.12.2002 г.',1027808757899",
    "1027808757899 (06.12.02),1027808757899",
    "ОГРН 1027808757899,1027808757899",
    "ИНН: 7707083893,7707083893",
    "`0917102362,0917102362",
    "7707083893.0,7707083893",
    "' 7707083893\u00a0',7707083893",
    "7707 083 893,7707083893",
    "_7843AB001,_7843AB001",
    "10278103001606,10278103001606",
    "1.0278E+12,1.0278E+12",
    "нет,нет",
    "-1,-1",
    "7707083893 и 5917102362,7707083893 и 5917102362",
    "'',''"
  })
  void strayPrefixAndDateAreCutOff(String typed, String clean) {
    assertThat(RequisiteText.clean(typed)).isEqualTo(clean);
  }

  private static String plusOne(String digits) {
    int last = digits.length() - 1;
    return digits.substring(0, last) + (digits.charAt(last) - '0' + 1) % 10;
  }
}
