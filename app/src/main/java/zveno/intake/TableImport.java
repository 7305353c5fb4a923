package zveno.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.RowDoubt;
import zveno.intake.mending.Mending;
import zveno.intake.profile.ImportProfile;
import zveno.intake.table.PassedOver;
import zveno.intake.table.RowValues;
import zveno.intake.table.RowsAhead;
import zveno.intake.table.SkippedRow;
import zveno.intake.table.TableRows;
import zveno.tables.Table;

/// One table of an open file on its way into the base.
public final class TableImport {

  private final IntakeWords words;
  private final Source source;
  private final ImportKind kind;
  private final ImportProfile profile;
  private final Mending mending;
  private final ImportWatch watch;
  private final TableRows rows;
  private Map<String, Set<String>> replaced = Map.of();

  /// An open file and where its table begins.
  public record Source(Path path, SheetFile file, Heading heading) {}

  /// @param watch hears how far it is, and may stop it
  public TableImport(
      IntakeWords words,
      Source source,
      ImportKind kind,
      ImportProfile profile,
      Mending mending,
      ImportWatch watch) {
    this.words = words;
    this.source = source;
    this.kind = kind;
    this.profile = profile;
    this.mending = mending;
    this.watch = watch;
    this.rows = new TableRows(source.file(), source.heading(), mending.taken()::contains);
  }

  /// Hears of every data row, those that are left out too.
  @FunctionalInterface
  public interface Told {
    /// A row was read.
    ///
    /// @param marks see [SheetRow#marks]; of the columns in the order in which the heading feeds
    void row(ImportRow row, int[] marks);
  }

  /// What would become of the rows; nothing is written.
  ///
  /// @param anew a reading of the rows begins: those told so far are told again
  public Outlook look(Runnable anew, Told each) {
    return kind.look(settings(true), new Rows(anew, each));
  }

  /// Takes the rows, all or nothing.
  ///
  /// @param dryRun the same figures, and nothing written
  /// @param rejects gets the rows that cannot be taken, with the reasons, before anything becomes
  ///   final; what it throws takes everything back
  public ImportAnswer take(boolean dryRun, Optional<Consumer<Table>> rejects) {
    ImportResult result =
        kind.take(
            settings(dryRun),
            new Rows(() -> {}, (row, marks) -> {}),
            found -> {
              watch.reached(1);
              rejects.ifPresent(
                  taker ->
                      taker.accept(new RejectedRows(words, source.heading()).table(rows, found)));
            });
    return answer(result);
  }

  /// The rows of the table without those that the user left out.
  private final class Rows implements ImportKind.RowSource {

    private final Runnable anew;
    private final Told told;

    Rows(Runnable anew, Told told) {
      this.anew = anew;
      this.told = told;
    }

    /// A row and its marks.
    private static final class Ready {
      private final ImportRow row;
      private final int[] marks;

      Ready(ImportRow row, int[] marks) {
        this.row = row;
        this.marks = marks;
      }
    }

    @Override
    public void forEach(Consumer<ImportRow> each) {
      anew.run();
      Heading heading = source.heading();
      RowValues values = new RowValues(kind, profile, heading.fields(), heading.further(), mending);
      replaced = values.replaced();
      int[] fed = heading.fields().values().stream().mapToInt(Integer::intValue).toArray();
      RowsAhead.<Ready>read(
          rows,
          source.file()::share,
          sheetRow -> new Ready(values.read(sheetRow), sheetRow.marks(fed)),
          (share, ready) -> {
            watch.reached(share);
            told.row(ready.row, ready.marks);
            if (!mending.left().contains(ready.row.number())) each.accept(ready.row);
          });
    }
  }

  private ImportSettings settings(boolean dryRun) {
    String name = String.valueOf(source.path().getFileName());
    return new ImportSettings(name, title(), profile, given(), dryRun, mending);
  }

  private String title() {
    StringBuilder title = new StringBuilder(source.heading().sheet().name());
    int last = source.heading().row();
    source
        .file()
        .read(
            source.heading().sheet(),
            row -> {
              if (row.number() >= last) return false;
              title.append('\n');
              for (int column = 0; column < row.cells().size(); column++) {
                title.append(row.shown(column)).append(' ');
              }
              return true;
            });
    return title.toString();
  }

  private Set<String> given() {
    Set<String> given = new LinkedHashSet<>(profile.constants().keySet());
    source
        .heading()
        .fields()
        .keySet()
        .forEach(field -> given.addAll(Arrays.asList(field.split("\\+", -1))));
    return given;
  }

  /// The rows of the last reading that were no data.
  public List<SkippedRow> skipped() {
    return rows.skipped();
  }

  /// See [TableRows#sections()]; of the last reading.
  public List<PassedOver> sections() {
    return rows.sections();
  }

  /// See [RowValues#replaced()]; of the last reading.
  public Map<String, Set<String>> replaced() {
    return replaced;
  }

  private ImportAnswer answer(ImportResult result) {
    Heading heading = source.heading();
    SheetFile file = source.file();
    return new ImportAnswer(
        kind.code(),
        source.path().toString(),
        heading.sheet().name().isEmpty() ? null : heading.sheet().name(),
        file.sheets().stream()
            .filter(sheet -> !sheet.equals(heading.sheet()))
            .map(SheetName::name)
            .toList(),
        heading.row(),
        mapping(heading),
        rows.dataRows(),
        result.created(),
        result.updated(),
        result.unchanged(),
        result.merged(),
        result.rejected().size(),
        result.records(),
        rows.skipped(),
        result.newValues(),
        result.change().map(Object::toString).orElse(null),
        result.doubts().stream().map(this::problem).toList(),
        file.encoding().isEmpty() ? null : file.encoding());
  }

  private static Map<String, String> mapping(Heading heading) {
    Map<String, String> mapping = new LinkedHashMap<>();
    heading.fields().forEach((field, column) -> mapping.put(field, heading.names().get(column)));
    return mapping;
  }

  private ImportAnswer.Problem problem(RowDoubt doubt) {
    return new ImportAnswer.Problem(
        doubt.row(),
        doubt.field(),
        doubt.code().code(),
        doubt.value(),
        IntakeWords.severity(doubt.code()),
        words.text(doubt));
  }
}
