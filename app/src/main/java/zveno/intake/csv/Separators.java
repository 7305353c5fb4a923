package zveno.intake.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the sign that parts the fields of a text.
final class Separators {

  private static final int LOOKED_AT = 60;

  private Separators() {}

  /// The separator that cuts most of the first records into the same number of fields: commas of
  /// addresses are more than the semicolons between cells, but never so even.
  static char of(String text) {
    char best = ',';
    int most = 0;
    for (char separator : List.of(';', '\t', ',')) {
      int even = even(text, separator);
      if (even > most) {
        most = even;
        best = separator;
      }
    }
    return best;
  }

  /// How many of the first records have the number of fields that most of them have, if that is
  /// more than one.
  private static int even(String text, char separator) {
    Map<Integer, Integer> records = new HashMap<>();
    boolean quoted = false;
    int separators = 0;
    int lines = 0;
    for (int i = 0; i <= text.length() && lines < LOOKED_AT; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        separators++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (separators > 0) records.merge(separators, 1, Integer::sum);
        separators = 0;
        lines++;
      }
    }
    return records.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
