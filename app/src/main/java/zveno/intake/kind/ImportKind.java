package zveno.intake.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What a feature hands over so that its records can be brought in.
public interface ImportKind {

  /// The word of the command line.
  String code();

  /// The fields, cells for several fields included.
  Map<String, ImportField> fields();

  /// The fields one of which a heading must have: they tell a record.
  Set<String> keys();

  /// The field of a person, and what the columns after it mean then: e-mail is the person's e-mail.
  Beside beside();

  /// Takes a cell for several fields apart, by field; a field with nothing is left out.
  Map<String, String> split(String field, String text);

  /// Takes the rows in one transaction and as one change. `check` looks at the result before
  /// anything becomes final; what it throws takes everything back.
  ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check);

  /// What [#take] would do now; nothing is written.
  Outlook look(ImportSettings settings, RowSource rows);

  /// Whether a text in a field of dates says something of the field though it is no date.
  default boolean says(String field, String text) {
    return false;
  }

  /// Whether the texts of a field are understood as something that can be told back in words, as
  /// dates of plans are.
  default boolean understands(String field) {
    return false;
  }

  /// Fields that speak of persons: what the user puts right in them is not remembered.
  default Set<String> personal() {
    return Set.of();
  }

  /// The field that texts of a column without a known heading look like.
  default Optional<String> guess(List<String> texts) {
    return Optional.empty();
  }

  /// See [#beside()]; empty words where the kind has no such field.
  record Beside(String person, Map<String, String> fields) {

    /// No field of a person.
    public static final Beside NONE = new Beside("", Map.of());
  }

  /// Streams the rows, each time from the first.
  interface RowSource {
    /// Hands over every row in order, while the rows after it are read in another thread.
    void forEach(Consumer<ImportRow> each);
  }

  /// Looks at a result before it becomes final.
  @FunctionalInterface
  interface ResultCheck {
    void look(ImportResult result);
  }
}
