package zveno.intake.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.files.TargetFile;
import zveno.files.TargetRefusedException;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportWatch;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.intake.TableImport;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.heading.Heading;
import zveno.intake.heading.HeadingFinder;
import zveno.intake.heading.HeadingWords;
import zveno.intake.heading.Wanted;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;
import zveno.intake.memory.Source;
import zveno.intake.memory.Sources;
import zveno.intake.open.SheetFiles;
import zveno.intake.profile.ImportProfile;
import zveno.text.RussianDate;

/// Brings files of one kind in step by step: looks, tells what would happen, takes.
///
/// Every failure of the file is an [IntakeException]; the base is then as it was.
public final class Drafts {
  private static final String ENCODING = "auto";
  private static final int TOP = 15;
  private static final RowFate LEFT =
      new RowFate(RowFate.Kind.LEAVE, new UUID(0, 0), 0, List.of(), List.of());

  private final ImportKind kind;
  private final IntakeWords words;
  private final Sources sources;

  /// @param sources what the user said of tables before
  public Drafts(ImportKind kind, IntakeWords words, Sources sources) {
    this.kind = kind;
    this.words = words;
    this.sources = sources;
  }

  public ImportKind kind() {
    return kind;
  }

  /// What is in the file.
  ///
  /// @param sheet empty: the first one with a heading
  /// @param headingRow empty: the row that looks most like one
  public FileLook look(Path path, Optional<String> sheet, Optional<Integer> headingRow) {
    FileStamp stamp = FileStamp.of(path);
    try (SheetFile file = SheetFiles.open(path, ENCODING)) {
      HeadingFinder finder = new HeadingFinder(file, wanted(sheet, headingRow));
      Heading heading = finder.nearest();
      ColumnReader columns = new ColumnReader(kind, sources, heading);
      return new FileLook(
          path,
          stamp,
          heading.sheet().name(),
          file.sheets().stream().map(SheetName::name).toList(),
          heading.row(),
          heading.names(),
          columns.read(file),
          top(finder, heading),
          columns.values());
    }
  }

  private List<FileLook.TopRow> top(HeadingFinder finder, Heading heading) {
    return finder.top(heading.sheet()).stream()
        .limit(TOP)
        .map(
            row ->
                new FileLook.TopRow(
                    row.number(),
                    row.cells().stream().map(c -> c == null ? "" : c.shown().strip()).toList()))
        .toList();
  }

  private Wanted wanted(Optional<String> sheet, Optional<Integer> row) {
    HeadingWords known = Intake.words(kind);
    return new Wanted(
        known,
        kind.keys(),
        kind.beside().person(),
        kind.beside().fields(),
        sheet.filter(name -> !name.isEmpty()),
        row,
        Map.of(),
        Map.of());
  }

  private record ReadRow(int number, List<String> cells) {}

  /// What the draft would do now; nothing is written.
  public Preview preview(Draft draft, ImportWatch watch) {
    draft.stamp().check(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), ENCODING)) {
      TableImport table = table(draft, file, watch);
      List<String> fields = fields(draft);
      List<ReadRow> read = new ArrayList<>();
      Outlook outlook =
          table.look(read::clear, row -> read.add(new ReadRow(row.number(), cells(fields, row))));
      Map<Integer, List<RowDoubt>> doubts =
          outlook.result().doubts().stream().collect(Collectors.groupingBy(RowDoubt::row));
      List<PreviewRow> rows = new ArrayList<>(read.size());
      for (ReadRow row : read) {
        RowFate fate = outlook.fates().getOrDefault(row.number(), LEFT);
        List<RowDoubt> own = doubts.getOrDefault(row.number(), List.of());
        rows.add(new PreviewRow(row.number(), row.cells(), fate, own));
      }
      return new Preview(fields, rows, outlook.result().newValues(), table.skipped());
    }
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

  /// Takes it as one change.
  ///
  /// @param rejects where the rows that cannot be taken go
  public ImportAnswer take(Draft draft, Optional<Path> rejects, ImportWatch watch)
      throws TargetRefusedException {
    draft.stamp().check(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), ENCODING)) {
      return table(draft, file, watch).take(false, rejects);
    }
  }

  /// Writes the rows that cannot be taken into a workbook, with the reasons; the base stays as it
  /// is.
  public void writeRejects(Draft draft, Path target) throws TargetRefusedException {
    TargetFile.check(target);
    draft.stamp().check(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), ENCODING)) {
      table(draft, file, ImportWatch.NONE).take(true, Optional.of(target));
    }
  }

  private TableImport table(Draft draft, SheetFile file, ImportWatch watch) {
    Optional<String> sheet = Optional.of(draft.sheet());
    Heading heading =
        new HeadingFinder(file, wanted(sheet, Optional.of(draft.headingRow()))).nearest();
    TableImport.Source source =
        new TableImport.Source(draft.file(), file, heading.feeding(draft.columns()));
    return new TableImport(words, source, kind, ImportProfile.NONE, draft.mending(), watch);
  }

  /// Of a column that feeds several fields, all of them.
  private static List<String> fields(Draft draft) {
    Set<String> fields = new LinkedHashSet<>();
    draft.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> fields.addAll(Arrays.asList(entry.getKey().split("\\+", -1))));
    return List.copyOf(fields);
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
