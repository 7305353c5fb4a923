package zveno.partners;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/// A telephone number as typed and as understood.
///
/// @param typed what the user wrote; it is kept even when it was not understood
/// @param e164 +78121234567; empty when it was not understood
/// @param extension digits after «доб.»
public record PhoneText(String typed, Optional<String> e164, Optional<String> extension) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final int RUSSIA = 7;
  private static final int LENGTH = "+78121234567".length();

  /// All numbers of one cell: «a / b», «a; b», «a, b», «a доб. 12». An empty cell has none; a cell
  /// without a number is one number that was not understood.
  ///
  /// @param areaCode put before numbers without one, for instance 812; may be empty
  public static List<PhoneText> readCell(String cell, String areaCode) {
    return new PhoneCell(areaCode).read(cell);
  }

  /// One field of one number: the first number of the text with the whole text as typed.
  public static PhoneText read(String typed, String areaCode) {
    List<PhoneText> all = readCell(typed, areaCode);
    return all.isEmpty()
        ? new PhoneText(typed.strip(), Optional.empty(), Optional.empty())
        : new PhoneText(typed.strip(), all.getFirst().e164(), all.getFirst().extension());
  }

  /// Whether it is a number that can be dialled.
  public boolean valid() {
    return e164.isPresent();
  }

  /// «+7 (812) 123-45-67, доб. 12»; as typed when it was not understood.
  public String display() {
    if (e164.isEmpty()) {
      return typed;
    }
    String number = shown(e164.get());
    return extension
        .map(ext -> number + ", " + PhoneCell.EXTENSION + ".\u00a0" + ext)
        .orElse(number);
  }

  private static String shown(String e164) {
    try {
      PhoneNumber number = number(e164);
      String home = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
      return number.getCountryCode() == RUSSIA && home.startsWith("8 ")
          ? "+7" + home.substring(1)
          : NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException storedByOthers) {
      return e164;
    }
  }

  static boolean isRussian(String e164) {
    if (e164.length() != LENGTH || !e164.startsWith("+7") || e164.charAt(2) == '0') return false;
    for (int at = 2; at < LENGTH; at++) {
      if (e164.charAt(at) < '0' || e164.charAt(at) > '9') return false;
    }
    return true;
  }

  /// A Russian number is its ten digits; only others need the long way through the parser.
  static PhoneNumber number(String e164) throws NumberParseException {
    return isRussian(e164)
        ? new PhoneNumber()
            .setCountryCode(RUSSIA)
            .setNationalNumber(Long.parseLong(e164, 2, e164.length(), 10))
        : NUMBERS.parse(e164, "RU");
  }
}
