package zveno.intake.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Headings by the field that they feed, from a resource: alternatives apart by |, after || those
/// that count only where none before || is there.
public final class KnownHeadings {
  private static final String GROUPS = "\\|\\|";
  private static final String WORDS = "\\|";

  private final Properties words = new Properties();

  /// @param resource below `zveno/`
  public KnownHeadings(String resource) {
    try (InputStream in = KnownHeadings.class.getResourceAsStream("/zveno/" + resource)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The fields and the cells of several fields.
  public Set<String> fields() {
    return words.stringPropertyNames();
  }

  /// The groups of headings of a field, to which more may be added; one empty group where it has
  /// none.
  public List<List<String>> of(String field) {
    List<List<String>> groups = new ArrayList<>();
    for (String group : words.getProperty(field, "").split(GROUPS, -1)) {
      groups.add(new ArrayList<>(Arrays.asList(group.split(WORDS, -1))));
    }
    return groups;
  }
}
