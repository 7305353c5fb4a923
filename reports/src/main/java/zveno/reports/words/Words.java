package zveno.reports.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one bundle under zveno/reports. A hole is `{0}`; `{0~партнёр|партнёра|партнёров}`
/// is the word that fits the number.
public final class Words {

  private static final Pattern HOLE =
      Pattern.compile("\\{(\\d)(?:~([^|}]*)\\|([^|}]*)\\|([^|}]*))?}");

  private final Map<String, String> texts;

  private Words(Map<String, String> texts) {
    this.texts = texts;
  }

  /// Reads a bundle by its name without folder and ending.
  public static Words load(String bundle) {
    String path = "/zveno/reports/" + bundle + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return new Words(texts);
  }

  /// The text with its holes filled; IllegalArgumentException for a key that is not there.
  public String get(String key, Object... args) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(fill(hole, args)));
  }

  private static String fill(MatchResult hole, Object... args) {
    Object value = args[Integer.parseInt(hole.group(1))];
    if (hole.group(2) == null) {
      return value.toString();
    }
    return hole.group(1 + PluralForm.of(((Number) value).longValue()));
  }
}
