package zveno.reports.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lets only those words break that are wider than their column.
public final class Fitting {

  /// What stands on one line: up to a space or behind a hyphen.
  private static final Pattern UNBROKEN = Pattern.compile("[^\\s-]+-?");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[\\s-])(?=\\S)");

  /// Cyrillic alone: an address of the web must be copied as it is.
  private static final Pattern AFTER_SLASH =
      Pattern.compile("(?<=\\p{IsCyrillic}\\.?/)(?=\\p{IsCyrillic})");

  private static final String SPACES = " \t\n\u000b\f\r";

  private static final String ZERO_WIDTH_SPACE = "\u200b";

  private static final double MM_PER_POINT = 25.4 / 72;

  /// Letters whose widths are kept at hand: Latin, Cyrillic and what stands between.
  private static final int KEPT = 0x500;

  private final double[] kept = new double[KEPT];
  private final Hyphens hyphens = new Hyphens();
  private final String thin;
  private final String wide;
  private final String widest;

  public Fitting() {
    Words letters = Words.load("hyphenation");
    thin = letters.get("thin");
    wide = letters.get("wide");
    widest = letters.get("widest");
    for (int letter = 0; letter < KEPT; letter++) kept[letter] = guess(letter);
  }

  /// The text with soft hyphens in words that do not fit.
  ///
  /// @param width of a line in millimetres
  /// @param points size of the letters
  public String fit(String text, double width, int points) {
    if (fits(text, width, points)) return text;
    return UNBROKEN
        .matcher(text)
        .replaceAll(part -> Matcher.quoteReplacement(part(part.group(), width, points)));
  }

  /// Whether no word has to break, as in most cells.
  private boolean fits(String text, double width, int points) {
    double wide = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (SPACES.indexOf(letter) >= 0) wide = 0;
      else wide += ems(letter);
      if (wide * points * MM_PER_POINT > width) return false;
      if (letter == '-') wide = 0;
    }
    return true;
  }

  private String part(String part, double width, int points) {
    if (width(part, points) <= width) {
      return part;
    }
    return AFTER_SLASH
        .splitAsStream(part)
        .map(piece -> width(piece, points) > width ? hyphens.mark(piece) : piece)
        .collect(Collectors.joining(ZERO_WIDTH_SPACE));
  }

  /// How many lines a text takes when words are put one after another.
  public int lines(String text, double width, int points) {
    return (int) text.lines().mapToLong(line -> wrapped(line, width, points)).sum();
  }

  private long wrapped(String line, double width, int points) {
    long lines = 1;
    double used = 0;
    for (String word : BETWEEN_WORDS.split(line, -1)) {
      double next = width(word, points);
      if (used > 0 && used + next > width) {
        lines++;
        used = 0;
      }
      lines += (long) (next / width);
      used = (used + next) % width + width(" ", points);
    }
    return lines;
  }

  /// A cautious guess for a serif typeface, in millimetres.
  public double width(String text, int points) {
    return text.codePoints().mapToDouble(this::ems).sum() * points * MM_PER_POINT;
  }

  private double ems(int letter) {
    return letter < KEPT ? kept[letter] : guess(letter);
  }

  private double guess(int letter) {
    if (thin.indexOf(letter) >= 0) {
      return 0.47;
    }
    if (wide.indexOf(letter) >= 0) {
      return 0.69;
    }
    if (widest.indexOf(letter) >= 0) {
      return 0.85;
    }
    if (Character.isUpperCase(letter)) {
      return 0.72;
    }
    return Character.isLetter(letter) ? 0.53 : Character.isDigit(letter) ? 0.5 : 0.33;
  }
}
