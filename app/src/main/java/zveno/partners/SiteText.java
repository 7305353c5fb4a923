package zveno.partners;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a site as typed and as it can be opened; letters of the domain may be Russian.
///
/// @param typed the text of the field
/// @param url with a scheme; empty when it is no address
public record SiteText(String typed, Optional<String> url) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<scheme>(?i:https?)://)?(?<host>[^\\s/?#:]+)(?<rest>(?::\\d{1,5})?(?:[/?#]\\S*)?)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+(?:\\p{L}{2,63}|xn--[a-z\\d-]{1,59})",
          Pattern.CASE_INSENSITIVE);

  /// A missing scheme is read as https.
  public static SiteText of(String typed) {
    String text = typed.strip();
    Matcher address = ADDRESS.matcher(text);
    if (!address.matches() || !isHost(address.group("host"))) {
      return new SiteText(text, Optional.empty());
    }
    String scheme = address.group("scheme") == null ? "https://" : address.group("scheme");
    return new SiteText(
        text,
        Optional.of(
            scheme.toLowerCase(Locale.ROOT)
                + address.group("host").toLowerCase(Locale.ROOT)
                + address.group("rest")));
  }

  /// Whether it is an address.
  public boolean valid() {
    return url.isPresent();
  }

  /// «school905.example.org»: without scheme and last slash.
  public String display() {
    return url.map(u -> u.substring(u.indexOf("://") + 3).replaceFirst("/$", "")).orElse(typed);
  }

  static boolean isHost(String text) {
    return HOST.matcher(text).matches();
  }
}
