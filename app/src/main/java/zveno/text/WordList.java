package zveno.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Words that are needed to understand what people typed; one a line, # is a remark.
public final class WordList {

  private WordList() {}

  /// The lines of the resource `zveno/…` with this name, without remarks and blank ones.
  public static List<String> load(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/zveno/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
