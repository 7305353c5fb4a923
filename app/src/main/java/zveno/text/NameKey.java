package zveno.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as it is compared when something is looked for: small letters, е for ё, runs of letters
/// and runs of digits with one space between, no quotes, dashes, dots or «№», equal words made one
/// (ОУ = ОО).
public record NameKey(String text) {

  private static final Pattern RUN = Pattern.compile("\\p{L}+|\\p{Nd}+");
  private static final WordAliases ALIASES = WordAliases.load();

  /// The key of a name; two names with one key are the same name.
  public static NameKey of(String name) {
    return new NameKey(String.join(" ", ALIASES.replace(words(name))));
  }

  /// A name of signs alone has no key and is like no other name.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The words as typed, without equal words made one.
  static List<String> words(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher run = RUN.matcher(small.replace('ё', 'е'));
    List<String> words = new ArrayList<>();
    while (run.find()) {
      String word = run.group();
      if (Character.isDigit(word.charAt(0))) {
        dropLatinNumberSign(words);
      }
      words.add(word);
    }
    return words;
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
