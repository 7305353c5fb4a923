package zveno.partners;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which numbers of +7 are given out. The plan of numbers tells it by their first six digits, and a
/// table has the same few of them thousands of times.
final class RussianNumbers {
  private static final int TOLD_BY = 6;
  private static final int FROM = "+7".length();
  private static final int MANY = 10_000;
  private static final Map<String, Boolean> GIVEN = new ConcurrentHashMap<>();

  private RussianNumbers() {}

  /// @param e164 +7 and ten digits
  static boolean isGiven(String e164) throws NumberParseException {
    String start = e164.substring(FROM, FROM + TOLD_BY);
    Boolean known = GIVEN.get(start);
    if (known != null) return known;
    boolean given = PhoneNumberUtil.getInstance().isValidNumber(PhoneText.number(e164));
    if (GIVEN.size() < MANY) GIVEN.put(start, given);
    return given;
  }
}
