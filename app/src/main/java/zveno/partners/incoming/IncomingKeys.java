package zveno.partners.incoming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zveno.partners.Inn;
import zveno.partners.PartnerField;
import zveno.partners.RequisiteCheck;
import zveno.text.InvisibleSigns;

/// By what a row and an organisation are one.
public final class IncomingKeys {

  /// The fields by which records are found, the surest first.
  static final Set<String> CODES =
      new LinkedHashSet<>(
          List.of(PartnerField.INN.code(), PartnerField.OGRN.code(), PartnerField.NAME.code()));

  private static final int DIGITS = 5;
  private static final String QUOTES = "\u00a0«»\"“”„‟'’‘`";

  private IncomingKeys() {}

  /// A requisite that can tell an organisation: digits, not all zeros; else empty.
  public static String requisite(String text) {
    if (text.length() < DIGITS) return "";
    boolean zeros = true;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) return "";
      zeros &= text.charAt(i) == '0';
    }
    return zeros ? "" : text;
  }

  /// A name without case, blanks and quotes, with е for ё: nothing else makes two names one.
  public static String name(String typed) {
    StringBuilder name = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      if (!isUsual(sign)) return unusual(typed);
      char small = Character.toLowerCase(sign);
      if (sign != ' ' && QUOTES.indexOf(sign) < 0) name.append(small == 'ё' ? 'е' : small);
    }
    return name.toString();
  }

  /// Signs that are one letter in both cases and are seen: those of nearly all names.
  private static boolean isUsual(char sign) {
    return (sign >= ' ' && sign <= '~')
        || (sign >= 'А' && sign <= 'я')
        || sign == 'ё'
        || sign == 'Ё'
        || sign == '№'
        || sign == '«'
        || sign == '»';
  }

  private static String unusual(String typed) {
    String small = InvisibleSigns.without(typed).toLowerCase(Locale.ROOT).replace('ё', 'е');
    StringBuilder name = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char sign = small.charAt(i);
      if (!isBlank(sign) && QUOTES.indexOf(sign) < 0) name.append(sign);
    }
    return name.toString();
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || (sign >= '\t' && sign <= '\r') || Character.isSpaceChar(sign);
  }

  /// Do two ИНН tell two organisations? A mistyped one tells nothing.
  public static boolean contradict(String one, String other) {
    return !one.equals(other)
        && Inn.check(one) == RequisiteCheck.OK
        && Inn.check(other) == RequisiteCheck.OK;
  }
}
