package zveno.partners.incoming;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a cell that feeds several fields apart, the surest pieces first: e-mail, site, telephone,
/// then an agreement or a person, the rest to what is left.
final class SplitCell {

  private static final Pattern EMAIL =
      Pattern.compile("(?<![^\\s,;:()<>])[^\\s,;:()<>]+@[^\\s,;:()<>]+");
  private static final Pattern SITE =
      Pattern.compile("(?:https?://|www\\.)[^\\s,;]+|(?<![\\p{L}\\d@.])[\\w-]+(?:\\.[\\w-]+)+/?");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\p{Ll}{3}\\.?:?\\s*)?(?<n>\\+?[\\d(][\\d\\s()–-]{4,}\\d(?:[\\s,(]*\\p{Ll}{2,4}\\.?\\s*\\d{1,6}\\)?)?)");
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:/()–-]+|[\\s,;:/(–-]+$");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
  private static final Pattern SIGNS = Pattern.compile("(?:\\s*[,;]){2,}");

  /// What is longer is a story, in which no telephone is looked for: the patterns would take long.
  private static final int LONGEST = 4_000;

  private final Set<String> fields;
  private final Map<String, String> found = new LinkedHashMap<>();
  private String rest;

  private SplitCell(String fields, String text) {
    this.fields = new LinkedHashSet<>(Arrays.asList(fields.split("\\+", -1)));
    this.rest = text;
  }

  /// The pieces by field; what is not there is left out.
  static Map<String, String> of(String fields, String text) {
    SplitCell cell = new SplitCell(fields, text);
    cell.split();
    return cell.found;
  }

  private void split() {
    take("email", EMAIL);
    take("contactEmail", EMAIL);
    take("site", SITE);
    take("phone", PHONE);
    take("contactPhone", PHONE);
    rest = bare(rest);
    if (fields.contains("agreementNumber")) {
      found.putAll(AgreementCell.read(rest, fields.contains("agreementKind")));
    } else if (fields.contains("contactPosition") || fields.contains("headPosition")) {
      String person = fields.contains("headPosition") ? "head" : "contact";
      found.putAll(PersonCell.read(rest, person));
    } else {
      fields.stream()
          .filter(field -> !found.containsKey(field) && !rest.isEmpty())
          .findFirst()
          .ifPresent(field -> found.put(field, rest));
    }
  }

  private void take(String field, Pattern pattern) {
    if (!fields.contains(field) || rest.length() > LONGEST) {
      return;
    }
    StringBuilder taken = new StringBuilder();
    Matcher piece = pattern.matcher(rest);
    StringBuilder left = new StringBuilder();
    while (piece.find()) {
      taken.append(taken.isEmpty() ? "" : "; ").append(bare(piece.group()));
      piece.appendReplacement(left, " ");
    }
    piece.appendTail(left);
    rest = left.toString();
    if (!taken.isEmpty()) {
      found.put(field, taken.toString());
    }
  }

  /// Without the signs that stood between the pieces.
  static String bare(String text) {
    String one = SIGNS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll(",");
    return ENDS.matcher(one.strip()).replaceAll("").strip();
  }
}
