package zveno.intake.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportWatch;
import zveno.intake.IntakeWords;
import zveno.intake.TableImport;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.SheetFile;
import zveno.intake.heading.Heading;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;
import zveno.intake.memory.Source;
import zveno.intake.memory.Sources;
import zveno.intake.open.SheetFiles;
import zveno.intake.profile.ImportProfile;
import zveno.tables.Table;
import zveno.text.RussianDate;

/// Brings files of one kind in step by step: looks, tells what would happen, takes.
///
/// Every failure of the file is an [IntakeException]; the base is then as it was.
public final class Drafts {
  private static final RowFate LEFT =
      new RowFate(RowFate.Kind.LEAVE, new UUID(0, 0), 0, List.of(), List.of());

  private final ImportKind kind;
  private final IntakeWords words;
  private final Sources sources;
  private final FileLooks looks;

  /// @param sources what the user said of tables before
  public Drafts(ImportKind kind, IntakeWords words, Sources sources) {
    this.kind = kind;
    this.words = words;
    this.sources = sources;
    this.looks = new FileLooks(kind, sources);
  }

  public ImportKind kind() {
    return kind;
  }

  /// What is in the file.
  ///
  /// @param sheet empty: the first one with a heading
  /// @param headingRow empty: the row that looks most like one
  public FileLook look(Path path, Optional<String> sheet, Optional<Integer> headingRow) {
    return looks.of(path, sheet, headingRow);
  }

  private record ReadRow(int number, List<String> cells) {}

  /// What the draft would do now; nothing is written.
  public Preview preview(Draft draft, ImportWatch watch) {
    draft.stamp().check(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), FileLooks.ENCODING)) {
      TableImport table = table(draft, file, watch);
      List<String> fields = draft.fields();
      List<ReadRow> read = new ArrayList<>();
      RowMarks marks = new RowMarks(draft.columns().values());
      Outlook outlook =
          table.look(
              () -> {
                read.clear();
                marks.clear();
              },
              (row, said) -> {
                read.add(new ReadRow(row.number(), cells(fields, row)));
                marks.put(row.number(), said);
              });
      Map<Integer, List<RowDoubt>> doubts =
          outlook.result().doubts().stream().collect(Collectors.groupingBy(RowDoubt::row));
      List<PreviewRow> rows = new ArrayList<>(read.size());
      for (ReadRow row : read) {
        RowFate fate = outlook.fates().getOrDefault(row.number(), LEFT);
        List<RowDoubt> own = doubts.getOrDefault(row.number(), List.of());
        rows.add(new PreviewRow(row.number(), row.cells(), fate, own));
      }
      return new Preview(
          fields,
          rows,
          outlook.result().newValues(),
          table.skipped(),
          table.sections(),
          marks,
          table.replaced());
    }
  }

  /// Looks at the file of a draft anew, which somebody wrote since, and takes over what was said.
  ///
  /// @param marks the rows of the file as it was when it was foretold last
  public Renewed renew(Draft draft, RowMarks marks) {
    return looks.anew(draft, marks);
  }

  /// Remembers what the user said of the columns and, where wanted, of single texts. Texts about
  /// persons are not kept, nor those of keys: what «нет» stands for in one row says nothing of
  /// another.
  public void remember(Draft draft, boolean values) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int column = 0; column < draft.headings().size(); column++) {
      // Of two columns of one name the one that is taken counts.
      fields.merge(
          draft.headings().get(column),
          draft.field(column),
          (one, other) -> one.isEmpty() ? other : one);
    }
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    if (values) {
      texts.putAll(draft.mending().values());
      texts.keySet().removeAll(kind.personal());
      texts.keySet().removeAll(kind.keys());
    }
    sources.remember(Source.of(String.valueOf(draft.file().getFileName()), fields, texts));
  }

  /// Takes it as one change. The rows that cannot be taken are kept with it: the base is another
  /// afterwards and the file may be, so they could not be told again.
  public Taken take(Draft draft, ImportWatch watch) {
    draft.stamp().check(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), FileLooks.ENCODING)) {
      List<Table> rejects = new ArrayList<>();
      ImportAnswer answer = table(draft, file, watch).take(false, Optional.of(rejects::add));
      return new Taken(answer, rejects.getLast());
    }
  }

  private TableImport table(Draft draft, SheetFile file, ImportWatch watch) {
    Optional<String> sheet = Optional.of(draft.sheet());
    Heading heading = looks.finder(file, sheet, Optional.of(draft.headingRow())).nearest();
    TableImport.Source source =
        new TableImport.Source(draft.file(), file, heading.feeding(draft.columns()));
    return new TableImport(words, source, kind, ImportProfile.NONE, draft.mending(), watch);
  }

  private static List<String> cells(List<String> fields, ImportRow row) {
    List<String> cells = new ArrayList<>(fields.size());
    for (String field : fields) {
      cells.add(cell(field, row));
    }
    return List.copyOf(cells);
  }

  /// What was read, else what stood there and could not be read.
  private static String cell(String field, ImportRow row) {
    String text = row.text(field);
    if (!text.isEmpty()) return text;
    return row.date(field)
        .map(RussianDate::digits)
        .or(() -> Optional.ofNullable(row.numbers().get(field)).map(n -> n.toPlainString()))
        .orElseGet(
            () ->
                row.doubts().stream()
                    .filter(doubt -> doubt.field().equals(field))
                    .map(RowDoubt::value)
                    .findFirst()
                    .orElse(""));
  }
}
