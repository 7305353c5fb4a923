package zveno.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zveno.intake.Intake;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.ColumnLetters;
import zveno.intake.heading.Heading;
import zveno.intake.heading.HeadingWords;
import zveno.intake.kind.ImportKind;
import zveno.intake.memory.Sources;
import zveno.intake.table.TableRows;

/// Tells what the columns of a table mean: what the user said before, what the heading says, what
/// stands in the cells – in this order.
final class ColumnReader {
  private static final int ROWS = 200;
  private static final int SAMPLES = 3;
  private static final int GUESSED = 20;

  private final ImportKind kind;
  private final HeadingWords words;
  private final Heading heading;
  private final Sources.Remembered remembered;
  private final Set<String> taken = new HashSet<>();

  ColumnReader(ImportKind kind, Sources sources, Heading heading) {
    this.kind = kind;
    this.words = Intake.words(kind);
    this.heading = heading;
    this.remembered = sources.of(heading.names());
  }

  /// What the user said before of texts of such a table, by field.
  Map<String, Map<String, String>> values() {
    return remembered.values();
  }

  /// The columns that hold something.
  List<ColumnLook> read(SheetFile file) {
    List<SheetRow> rows = new TableRows(file, heading).first(ROWS);
    int width =
        Math.max(
            heading.names().size(),
            rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    List<ColumnLook> looks = new ArrayList<>();
    // A field that the user gave to a column is not left for another.
    IntStream.range(0, width)
        .mapToObj(this::name)
        .flatMap(name -> remembered.field(name).stream())
        .filter(this::isField)
        .forEach(taken::add);
    for (int column = 0; column < width; column++) {
      List<String> texts = texts(rows, column);
      if (!name(column).isEmpty() || !texts.isEmpty()) looks.add(look(column, texts));
    }
    return looks;
  }

  /// A field of an older program may be none any more.
  private boolean isField(String field) {
    return kind.fields().containsKey(field);
  }

  private String name(int column) {
    return column < heading.names().size() ? heading.names().get(column) : "";
  }

  private static List<String> texts(List<SheetRow> rows, int column) {
    Set<String> texts = new LinkedHashSet<>();
    for (SheetRow row : rows) {
      String text = row.shown(column);
      if (!text.isEmpty() && texts.size() < GUESSED) texts.add(text);
    }
    return List.copyOf(texts);
  }

  private ColumnLook look(int column, List<String> texts) {
    String name = name(column);
    if (remembered.knows(name) && remembered.field(name).stream().allMatch(this::isField)) {
      return look(column, texts, remembered.field(name), Confidence.LEARNED);
    }
    Optional<String> said =
        heading.fields().entrySet().stream()
            .filter(entry -> entry.getValue() == column)
            .map(Map.Entry::getKey)
            .filter(taken::add)
            .findFirst();
    if (said.isPresent()) {
      boolean alike = words.match(name).map(HeadingWords.Match::alike).orElse(true);
      return look(column, texts, said, alike ? Confidence.ALIKE : Confidence.EXACT);
    }
    Optional<String> guessed =
        kind.guess(texts).filter(field -> !heading.fields().containsKey(field)).filter(taken::add);
    return look(column, texts, guessed, guessed.isPresent() ? Confidence.CONTENT : Confidence.NONE);
  }

  private ColumnLook look(
      int column, List<String> texts, Optional<String> field, Confidence confidence) {
    return new ColumnLook(
        column,
        ColumnLetters.of(column),
        name(column),
        texts.subList(0, Math.min(SAMPLES, texts.size())),
        field,
        confidence);
  }
}
