package zveno.text;

import java.util.Arrays;
import java.util.List;

/// All that a row can be found by, made ready once so that a filter over thousands of rows is
/// quick.
public final class SearchText {

  private static final int DIGITS_OF_A_NUMBER = 5;

  private final String text;

  private SearchText(String text) {
    this.text = text;
  }

  /// From the values of a row; empty ones do no harm.
  public static SearchText of(String... values) {
    return of(Arrays.asList(values));
  }

  /// From the values of a row.
  public static SearchText of(Iterable<String> values) {
    StringBuilder out = new StringBuilder();
    for (String value : values) {
      if (value.isEmpty()) continue;
      List<String> words = NameKey.words(value);
      List<String> alike = NameKey.withAliases(words);
      words.forEach(word -> out.append(' ').append(word));
      if (!alike.equals(words)) {
        alike.forEach(word -> out.append(' ').append(word));
      }
      addDigits(value, out);
    }
    return new SearchText(out.toString());
  }

  private static void addDigits(String value, StringBuilder out) {
    int before = out.length();
    out.append(' ');
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (sign >= '0' && sign <= '9') out.append(sign);
    }
    if (out.length() - before - 1 < DIGITS_OF_A_NUMBER) out.setLength(before);
  }

  boolean contains(String part) {
    return text.contains(part);
  }

  /// Every word stands behind a blank.
  boolean hasWordFrom(String part) {
    return text.contains(' ' + part);
  }

  boolean startsWith(List<String> words) {
    return text.startsWith(' ' + String.join(" ", words));
  }
}
