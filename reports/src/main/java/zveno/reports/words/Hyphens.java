package zveno.reports.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where Russian words may break, marked with soft hyphens.
public final class Hyphens {

  /// U+00AD.
  public static final String SOFT = "\u00ad";

  private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}{5,}");

  private final List<Pattern> rules;
  private final List<Stem> stems;
  private final Pattern tooShort;

  /// Tables repeat their words.
  private final Map<String, String> known = new HashMap<>();

  public Hyphens() {
    Words letters = Words.load("hyphenation");
    String v = "[" + letters.get("vowels") + "]";
    String c = "[" + letters.get("consonants") + "]";
    String s = "[" + letters.get("signs") + "]";
    stems = Arrays.stream(letters.get("stems").split(",")).map(Stem::new).toList();
    String any = "\\p{IsCyrillic}";
    tooShort = Pattern.compile("(?i)^(" + any + ")" + SOFT + "|" + SOFT + "(?=" + any + "?$)");
    rules =
        List.of(
            rule(s, any + any),
            rule(v, v + any),
            rule(v + c, c + v),
            rule(c + v, c + v),
            rule(v + c, c + c + v),
            rule(v + c + c, c + c + v));
  }

  private static Pattern rule(String before, String after) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(" + before + ")(?=" + after + ")", flags);
  }

  /// Marks all words of five letters and more; at least two letters stay on each line.
  public String mark(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> Matcher.quoteReplacement(known.computeIfAbsent(word.group(), this::word)));
  }

  private String word(String word) {
    String marked = word;
    for (Pattern rule : rules) {
      marked = rule.matcher(marked).replaceAll("$1" + SOFT);
    }
    for (Stem stem : stems) {
      marked = stem.in(marked);
    }
    return tooShort.matcher(marked).replaceAll("$1");
  }
}
