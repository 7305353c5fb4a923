package zveno.events.days.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zveno.events.days.DayKind;
import zveno.text.WordList;

/// How tables of days name their columns and the kinds of days.
final class DayWords {
  /// A column of such a table.
  enum Column {
    FROM,
    TO,
    KIND
  }

  private record Stem(String code, List<String> beginnings) {}

  private static final List<Stem> STEMS = stems();

  private DayWords() {}

  static Optional<Column> column(String heading) {
    return code("HEAD.", heading).map(Column::valueOf);
  }

  static Optional<DayKind> kind(String typed) {
    return code("KIND.", typed).map(DayKind::valueOf);
  }

  private static Optional<String> code(String group, String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (small.isEmpty()) return Optional.empty();
    return STEMS.stream()
        .filter(stem -> stem.code().startsWith(group))
        .filter(stem -> stem.beginnings().stream().anyMatch(small::startsWith))
        .map(stem -> stem.code().substring(group.length()))
        .findFirst();
  }

  private static List<Stem> stems() {
    List<Stem> stems = new ArrayList<>();
    for (String line : WordList.load("events/day-words")) {
      String[] parts = line.split(" = ", 2);
      stems.add(new Stem(parts[0], List.of(parts[1].split("\\|", -1))));
    }
    return List.copyOf(stems);
  }
}
