package zveno.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// Words of tables that the program must know: see `words.properties`.
public final class Words {

  private Words() {}

  /// A pattern for texts that begin with one of the words of this name.
  public static Pattern startsWith(String name) {
    return Pattern.compile("^(?:" + load().getProperty(name) + ")(?![\\p{L}-])");
  }

  private static Properties load() {
    try (InputStream in = Words.class.getResourceAsStream("/zveno/intake/words.properties")) {
      Properties words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
