package zveno.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Russian words of time made signs that a grammar reads without knowing Russian. Figures, dots,
/// colons and slashes stay as they are, every kind of dash is «-».
///
/// | sign | words |
/// |---|---|
/// | `m9` | сентябрь, сентября, сент. |
/// | `d6` | суббота, субботу, сб |
/// | `q` `h` `t` | квартал, полугодие, декада |
/// | `y` `s` | год, учебный |
/// | `w` | в течение, весь |
/// | `>` `<` | с; до, не позднее |
/// | `@` `o` | в; час |
/// | `?` | any other word |
public final class PeriodSigns {
  private static final Pattern DASHES = Pattern.compile("\\s*[-–—−‒]+\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");
  private static final Pattern QUOTES = Pattern.compile("[()«»\"“”„]");
  private static final Pattern ISO_TIME = Pattern.compile("(\\d)t(\\d)");
  private static final Pattern ORDINAL =
      Pattern.compile("(\\d|[ivі]+)-?(?:ая|ый|ой|ое|ого|го|я|й|е)(?!\\p{L})");
  private static final Pattern ROMAN = Pattern.compile("(?<!\\p{L})(iv|[iі]{1,3})(?!\\p{L})");
  private static final Pattern PHRASES =
      Pattern.compile("(?<!\\p{L})(?:в течение|в течении|на протяжении|не позднее|не позже)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("с", ">"),
          Map.entry("со", ">"),
          Map.entry("до", "<"),
          Map.entry("по", "-"),
          Map.entry("к", "<"),
          Map.entry("в", "@"),
          Map.entry("во", "@"),
          Map.entry("весь", "w"),
          Map.entry("г", "y"),
          Map.entry("гг", "y"),
          Map.entry("уч", "s"),
          Map.entry("кв", "q"),
          Map.entry("ч", "o"),
          Map.entry("час", "o"),
          Map.entry("часа", "o"),
          Map.entry("часов", "o"));
  private static final Map<String, String> STEMS =
      Map.of("год", "y", "учебн", "s", "квартал", "q", "полугоди", "h", "декад", "t");
  private static final Map<String, String> ORDINALS =
      Map.of("перв", "1", "втор", "2", "трет", "3", "четверт", "4");
  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "понедельник",
          "d1",
          "вторник",
          "d2",
          "сред",
          "d3",
          "четверг",
          "d4",
          "пятниц",
          "d5",
          "суббот",
          "d6",
          "воскресень",
          "d7");
  private static final Map<String, String> SHORT_WEEKDAYS =
      Map.of("пн", "d1", "вт", "d2", "ср", "d3", "чт", "d4", "пт", "d5", "сб", "d6", "вс", "d7");

  private PeriodSigns() {}

  /// The signs of what somebody typed, one blank between them.
  public static String of(String typed) {
    String text = BLANKS.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    text = QUOTES.matcher(text.replace('ё', 'е')).replaceAll(" ");
    text = ISO_TIME.matcher(text).replaceAll("$1 $2");
    text = PHRASES.matcher(text).replaceAll(found -> phrase(found.group()));
    text = DASHES.matcher(text).replaceAll("-");
    text = ORDINAL.matcher(text).replaceAll("$1");
    text = ROMAN.matcher(text).replaceAll(PeriodSigns::figure);
    text = WORD.matcher(text).replaceAll(found -> " " + sign(found.group()) + " ");
    return BLANKS.matcher(text).replaceAll(" ").strip().replace(" - ", "-");
  }

  private static String phrase(String words) {
    return words.startsWith("не") ? "до" : "весь";
  }

  private static String figure(MatchResult roman) {
    String sign = roman.group(1).replace('і', 'i');
    return sign.equals("iv") ? "4" : String.valueOf(sign.length());
  }

  private static String sign(String found) {
    String word = found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
    String known = WORDS.getOrDefault(word, SHORT_WEEKDAYS.getOrDefault(word, ""));
    if (!known.isEmpty()) return known;
    int month = RussianMonth.parse(word);
    if (month > 0) return "m" + month;
    String stem = byStem(STEMS, word) + byStem(WEEKDAYS, word);
    if (!stem.isEmpty()) return stem;
    String ordinal = byStem(ORDINALS, word);
    return ordinal.isEmpty() ? "?" : ordinal;
  }

  private static String byStem(Map<String, String> stems, String word) {
    return stems.entrySet().stream()
        .filter(stem -> word.startsWith(stem.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
