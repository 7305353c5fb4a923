package zveno.partners;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.WordList;

/// The number in the name of a school: МБОУ «СОШ № 905» → 905.
public final class SchoolNumber {

  private static final String KIND =
      "(?:^|[^\\p{L}])(?:"
          + String.join("|", WordList.load("partners/school-words"))
          + ")\\p{L}{0,4}";
  private static final String SIGN = "(?:№|\\b[Nn][oOо]?\\.?)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// From the surest to the least sure: «школа № 905», «№ 905», «СОШ 905».
  private static final Pattern[] FORMS = {
    Pattern.compile(KIND + "[\\s\u00a0«\"-]*" + SIGN + "[\\s\u00a0]*(?<n>\\d{1,4})(?!\\d)", FLAGS),
    Pattern.compile("№[\\s\u00a0]*(?<n>\\d{1,4})(?!\\d)", FLAGS),
    Pattern.compile(KIND + "[\\s\u00a0«\"-]*(?<n>\\d{1,4})(?![\\d.])", FLAGS)
  };

  private SchoolNumber() {}

  /// Digits without leading zeros; empty where the name has no number.
  public static Optional<String> of(String name) {
    for (Pattern form : FORMS) {
      Matcher number = form.matcher(name);
      if (number.find()) {
        return Optional.of(number.group("n").replaceFirst("^0+(?=\\d)", ""));
      }
    }
    return Optional.empty();
  }
}
