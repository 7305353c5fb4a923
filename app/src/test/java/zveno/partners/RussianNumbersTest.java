package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.api.Test;

class RussianNumbersTest {
  /// Prime, so that every length of a code of area or mobile is met.
  private static final int STEP = 487;

  @Test
  void six_digits_tell_of_a_number_of_any_ending() throws NumberParseException {
    int given = 0;
    for (int start = 100_000; start < 1_000_000; start += STEP) {
      for (int end = 0; end < 10_000; end += 3_333) {
        String e164 = "+7" + start + "%04d".formatted(end);
        boolean right = PhoneNumberUtil.getInstance().isValidNumber(PhoneText.number(e164));
        assertThat(RussianNumbers.isGiven(e164)).as(e164).isEqualTo(right);
        given += right ? 1 : 0;
      }
    }
    assertThat(given).isBetween(1_000, 6_000);
  }

  @Test
  void a_code_that_nobody_has_is_not_given() throws NumberParseException {
    assertThat(RussianNumbers.isGiven("+78121234567")).isTrue();
    assertThat(RussianNumbers.isGiven("+71231234567")).isFalse();
  }
}
