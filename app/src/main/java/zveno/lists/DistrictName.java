package zveno.lists;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import zveno.text.WordList;

/// A district's name without the word «район», as the list keeps it.
public final class DistrictName {
  private static final List<String> WORDS = WordList.load("lists/district-words");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private DistrictName() {}

  /// The name alone: «Заречный район» → «Заречный».
  public static String bare(String typed) {
    String name = SPACES.matcher(typed).replaceAll(" ").strip();
    for (String word : WORDS) {
      String small = name.toLowerCase(Locale.ROOT);
      if (small.endsWith(" " + word)) {
        return name.substring(0, name.length() - word.length()).strip();
      }
    }
    return name;
  }
}
