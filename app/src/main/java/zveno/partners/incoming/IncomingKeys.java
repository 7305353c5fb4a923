package zveno.partners.incoming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import zveno.partners.Inn;
import zveno.partners.PartnerField;
import zveno.partners.RequisiteCheck;

/// By what a row and an organisation are one.
public final class IncomingKeys {

  /// The fields by which records are found, the surest first.
  static final Set<String> CODES =
      new LinkedHashSet<>(
          List.of(PartnerField.INN.code(), PartnerField.OGRN.code(), PartnerField.NAME.code()));

  private static final int DIGITS = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\u00a0«»\"“”„‟'’‘`]+");

  private IncomingKeys() {}

  /// A requisite that can tell an organisation: digits, not all zeros; else empty.
  public static String requisite(String text) {
    boolean digits = text.length() >= DIGITS && text.chars().allMatch(Character::isDigit);
    return digits && text.chars().anyMatch(c -> c != '0') ? text : "";
  }

  /// A name without case, blanks and quotes, with е for ё: nothing else makes two names one.
  public static String name(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return NO_LETTERS.matcher(small).replaceAll("");
  }

  /// Do two ИНН tell two organisations? A mistyped one tells nothing.
  public static boolean contradict(String one, String other) {
    return !one.equals(other)
        && Inn.check(one) == RequisiteCheck.OK
        && Inn.check(other) == RequisiteCheck.OK;
  }
}
