package zveno.partners.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The words by which headings and cells are understood, from the resources.
record IncomingWords(Properties words) {

  static IncomingWords load(String name) {
    try (InputStream in = IncomingWords.class.getResourceAsStream("/zveno/partners/" + name)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return new IncomingWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Alternatives apart by |.
  String get(String key) {
    return Objects.requireNonNull(words.getProperty(key));
  }
}
