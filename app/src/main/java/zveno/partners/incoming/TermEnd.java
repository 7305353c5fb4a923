package zveno.partners.incoming;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.Blanks;
import zveno.text.RussianDate;

/// The end of an agreement in words: that it has none, that it prolongs itself, or a last day with
/// such words behind it.
///
/// @param last empty where there is no last day
public record TermEnd(Optional<LocalDate> last, boolean prolongs) {
  private static final IncomingWords WORDS = IncomingWords.load("import-words.properties");
  private static final Pattern OPEN = Pattern.compile("(?:" + WORDS.get("openEnd") + ")");
  private static final Pattern PROLONGS =
      Pattern.compile("(?<before>.*?)[\\s,;(]*(?:" + WORDS.get("prolongs") + ")[).\\s]*");

  /// Empty where the text says nothing of the kind; a plain date does not.
  public static Optional<TermEnd> of(String text) {
    String small = Blanks.single(text).strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (OPEN.matcher(small).matches()) return Optional.of(new TermEnd(Optional.empty(), false));
    Matcher prolongs = PROLONGS.matcher(small);
    if (!prolongs.matches()) return Optional.empty();
    String before = prolongs.group("before").strip();
    Optional<LocalDate> last = RussianDate.parse(before);
    boolean known = last.isPresent() || before.isEmpty() || OPEN.matcher(before).matches();
    return known ? Optional.of(new TermEnd(last, true)) : Optional.empty();
  }
}
