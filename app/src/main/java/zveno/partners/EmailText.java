package zveno.partners;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// E-mail addresses as typed: one or several, apart by comma, semicolon or space. Only the form is
/// looked at.
///
/// @param typed the text of the field
/// @param addresses its pieces, well-formed or not
public record EmailText(String typed, List<String> addresses) {

  private static final Pattern BETWEEN = Pattern.compile("[,;\\s\u00a0]+");
  private static final Pattern LOCAL =
      Pattern.compile("[\\p{L}\\d!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\d!#$%&'*+/=?^_`{|}~-]+)*");
  private static final int LONGEST = 254;

  /// Takes the text apart.
  public static EmailText of(String typed) {
    List<String> pieces =
        Arrays.stream(BETWEEN.split(typed.strip(), -1)).filter(piece -> !piece.isEmpty()).toList();
    return new EmailText(typed.strip(), pieces);
  }

  /// Whether there is an address and each one is well-formed.
  public boolean valid() {
    return !addresses.isEmpty() && addresses.stream().allMatch(EmailText::wellFormed);
  }

  private static boolean wellFormed(String address) {
    int at = address.lastIndexOf('@');
    return at > 0
        && address.length() <= LONGEST
        && LOCAL.matcher(address.substring(0, at)).matches()
        && SiteText.isHost(address.substring(at + 1));
  }
}
