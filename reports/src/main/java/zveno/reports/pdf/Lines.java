package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks texts into lines that fit: behind spaces and hyphens, at soft hyphens of words that are
/// wider than a line, and anywhere in what is still too wide.
///
/// @param width of a line in points
/// @param first points that the first line has less
record Lines(Letters letters, double width, double first) {

  private static final String SOFT_HYPHEN = "\u00ad";
  private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b]");
  private static final Pattern PIECES = Pattern.compile("(?<=[\u00ad\u200b])");

  /// Where an address of the web is best broken.
  private static final String SEAMS = "/.@?&=_,;";

  Lines(Letters letters, double width) {
    this(letters, width, 0);
  }

  List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    letters.drawable(text).lines().forEach(line -> wrap(line.strip(), lines));
    return lines;
  }

  private void wrap(String line, List<String> lines) {
    String begun = "";
    for (String piece : pieces(line)) {
      if (letters.width(shown(begun + piece)) <= (lines.isEmpty() ? width - first : width)) {
        begun += piece;
        continue;
      }
      if (!begun.isEmpty()) lines.add(shown(begun));
      begun = piece;
      for (int cut = cut(begun); cut < begun.length(); cut = cut(begun)) {
        lines.add(begun.substring(0, cut));
        begun = begun.substring(cut);
      }
    }
    lines.add(shown(begun));
  }

  /// A word that fits stays whole though it was marked: the marks are made by a cautious guess.
  private List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    for (String word : words(line)) {
      String whole = visible(word);
      if (fits(whole)) pieces.add(whole);
      else pieces.addAll(List.of(PIECES.split(word, -1)));
    }
    return pieces;
  }

  /// Words with the spaces and hyphens behind them.
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < line.length(); i++) {
      if (!ends(line.charAt(i - 1)) || ends(line.charAt(i))) continue;
      words.add(line.substring(from, i));
      from = i;
    }
    words.add(line.substring(from));
    return words;
  }

  private static boolean ends(char letter) {
    return letter == ' ' || letter == '-';
  }

  private boolean fits(String text) {
    return letters.width(shown(text)) <= width;
  }

  /// As it would stand at the end of a line.
  private static String shown(String text) {
    String end = text.stripTrailing();
    return end.endsWith(SOFT_HYPHEN) ? visible(end) + "-" : visible(end);
  }

  /// Most words have nothing invisible, and there are many.
  private static String visible(String text) {
    boolean marked = text.indexOf('\u00ad') >= 0 || text.indexOf('\u200b') >= 0;
    return marked ? INVISIBLE.matcher(text).replaceAll("") : text;
  }

  /// How much of a text stands on a line: all of it, or what comes before the best break, and at
  /// least one letter, so breaking comes to an end.
  private int cut(String text) {
    if (fits(text)) return text.length();
    int most = 0;
    int seam = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int end = i + Character.charCount(text.codePointAt(i));
      if (most > 0 && letters.width(text.substring(0, end)) > width) break;
      most = end;
      if (SEAMS.indexOf(text.codePointAt(i)) >= 0) seam = end;
    }
    return seam > 0 ? seam : most;
  }
}
