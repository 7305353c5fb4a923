package zveno.events.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import zveno.text.WordList;

/// Titles for small places: «Семинар» is «Сем.».
public final class ShortTitle {
  private static final Map<String, String> WORDS = words();

  private ShortTitle() {}

  public static String of(String title) {
    String small = title;
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      small = replaced(small, word.getKey(), word.getValue());
    }
    return small;
  }

  /// Only whole words.
  private static String replaced(String text, String full, String little) {
    int at = text.indexOf(full);
    if (at < 0) return text;
    int end = at + full.length();
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean ends = end == text.length() || !isOfWord(text.charAt(end));
    return begins && ends ? text.substring(0, at) + little + text.substring(end) : text;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-';
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : WordList.load("events/short-words")) {
      int sign = line.indexOf('=');
      words.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
    return words;
  }
}
