package zveno.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A name as it is compared when something is looked for: small letters, е for ё, runs of letters
/// and runs of digits with one space between, no quotes, dashes, dots or «№», equal words made one
/// (ОУ = ОО).
public record NameKey(String text) {

  private static final WordAliases ALIASES = WordAliases.load();

  /// The key of a name; two names with one key are the same name.
  public static NameKey of(String name) {
    return new NameKey(String.join(" ", ALIASES.replace(words(name))));
  }

  /// A name of signs alone has no key and is like no other name.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The words as typed, without equal words made one. Every row of every table goes through here,
  /// so the runs are found by hand and not by a regular expression.
  static List<String> words(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String plain = small.replace('ё', 'е');
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      Sign sign = Sign.at(plain, at);
      int end = at + Character.charCount(plain.codePointAt(at));
      while (sign != Sign.OTHER && end < plain.length() && Sign.at(plain, end) == sign) {
        end += Character.charCount(plain.codePointAt(end));
      }
      if (sign == Sign.DIGIT) dropLatinNumberSign(words);
      if (sign != Sign.OTHER) words.add(plain.substring(at, end));
      at = end;
    }
    return words;
  }

  private enum Sign {
    LETTER,
    DIGIT,
    OTHER;

    static Sign at(String text, int place) {
      int point = text.codePointAt(place);
      if (Character.isLetter(point)) return LETTER;
      return Character.isDigit(point) ? DIGIT : OTHER;
    }
  }

  static List<String> withAliases(List<String> words) {
    return ALIASES.replace(words);
  }

  /// «N 5» and «No 5» are typed where a keyboard has no «№».
  private static void dropLatinNumberSign(List<String> words) {
    if (!words.isEmpty() && (words.getLast().equals("n") || words.getLast().equals("no"))) {
      words.removeLast();
    }
  }
}
