package zveno.intake.memory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zveno.intake.heading.HeadingKey;

/// A table that comes again and again, known by its headings.
///
/// @param file the name of the file it last came in
/// @param headings all of them, as keys
/// @param columns heading to field; an empty field: the column is left out
/// @param values by field and text of the file, what stands for it
public record Source(
    String file,
    List<String> headings,
    Map<String, String> columns,
    Map<String, Map<String, String>> values) {

  /// So many of the headings of two tables must be one for the tables to be one.
  private static final double ALIKE = 0.7;

  /// What is to be remembered of a table.
  ///
  /// @param file the name of its file
  /// @param fields the field of each heading, empty for a column that is left out
  /// @param values by field and text of the file, what stands for it
  public static Source of(
      String file, Map<String, String> fields, Map<String, Map<String, String>> values) {
    Map<String, String> columns = new LinkedHashMap<>();
    fields.forEach(
        (heading, field) -> {
          String key = HeadingKey.of(heading);
          if (!key.isEmpty()) columns.putIfAbsent(key, field);
        });
    return new Source(file, List.copyOf(columns.keySet()), columns, values);
  }

  /// How much a table with these headings is this one: 0 to 1.
  double likeness(Set<String> keys) {
    Set<String> both = new HashSet<>(headings);
    both.retainAll(keys);
    Set<String> all = new HashSet<>(headings);
    all.addAll(keys);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  boolean isLike(Set<String> keys) {
    return likeness(keys) >= ALIKE;
  }

  /// What the user said of the column; a present empty field means that it is left out.
  Optional<String> said(String heading) {
    return Optional.ofNullable(columns.get(HeadingKey.of(heading)));
  }

  static Set<String> keys(List<String> headings) {
    return headings.stream()
        .map(HeadingKey::of)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }
}
