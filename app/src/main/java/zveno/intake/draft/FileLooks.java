package zveno.intake.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.intake.Intake;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;
import zveno.intake.heading.HeadingFinder;
import zveno.intake.heading.Wanted;
import zveno.intake.kind.ImportKind;
import zveno.intake.memory.Sources;
import zveno.intake.open.SheetFiles;
import zveno.intake.table.TableRows;

/// Looks at files: where the table is, what its columns mean. Looks again at one that changed.
final class FileLooks {
  static final String ENCODING = "auto";

  private static final int TOP = 15;

  private final ImportKind kind;
  private final Sources sources;

  FileLooks(ImportKind kind, Sources sources) {
    this.kind = kind;
    this.sources = sources;
  }

  FileLook of(Path path, Optional<String> sheet, Optional<Integer> headingRow) {
    FileStamp stamp = FileStamp.of(path);
    try (SheetFile file = SheetFiles.open(path, ENCODING)) {
      return look(path, stamp, file, finder(file, sheet, headingRow).nearest());
    }
  }

  /// @param marks the rows as they were
  Renewed anew(Draft draft, RowMarks marks) {
    FileStamp stamp = FileStamp.of(draft.file());
    try (SheetFile file = SheetFiles.open(draft.file(), ENCODING)) {
      Heading heading = nearest(draft, file);
      Renewal renewal = new Renewal(draft, look(draft.file(), stamp, file, heading));
      // A row that was taken though it looked like a section is looked for too.
      RowMarks now = renewal.marks(marks, new TableRows(file, heading, row -> true));
      return renewal.in(marks.in(now));
    }
  }

  /// The heading of the draft where it was, else the one that is found, else another row that says
  /// more of the same.
  private Heading nearest(Draft draft, SheetFile file) {
    boolean there = file.sheets().stream().anyMatch(sheet -> sheet.name().equals(draft.sheet()));
    Optional<String> sheet = Optional.of(draft.sheet()).filter(name -> there);
    HeadingFinder finder = finder(file, sheet, Optional.empty());
    Heading found = finder.nearest();
    List<Integer> top = finder.top(found.sheet()).stream().map(SheetRow::number).toList();
    List<Integer> rows = new ArrayList<>(List.of(draft.headingRow(), found.row()));
    rows.retainAll(top);
    rows.addAll(top.stream().limit(TOP).toList());
    Heading best = found;
    long most = -1;
    for (int row : rows) {
      Heading other = finder(file, sheet, Optional.of(row)).nearest();
      long known = Renewal.known(draft, other.names());
      if (known > most) best = other;
      most = Math.max(most, known);
      if (most == draft.columns().size()) break;
    }
    return best;
  }

  private FileLook look(Path path, FileStamp stamp, SheetFile file, Heading heading) {
    ColumnReader columns = new ColumnReader(kind, sources, heading);
    return new FileLook(
        path,
        stamp,
        heading.sheet().name(),
        file.sheets().stream().map(SheetName::name).toList(),
        heading.row(),
        heading.names(),
        columns.read(file),
        top(file, heading),
        columns.values());
  }

  private List<FileLook.TopRow> top(SheetFile file, Heading heading) {
    return finder(file, Optional.empty(), Optional.empty()).top(heading.sheet()).stream()
        .limit(TOP)
        .map(
            row ->
                new FileLook.TopRow(
                    row.number(),
                    row.cells().stream().map(c -> c == null ? "" : c.shown().strip()).toList()))
        .toList();
  }

  HeadingFinder finder(SheetFile file, Optional<String> sheet, Optional<Integer> row) {
    return new HeadingFinder(
        file,
        new Wanted(
            Intake.words(kind),
            kind.keys(),
            kind.beside().person(),
            kind.beside().fields(),
            sheet.filter(name -> !name.isEmpty()),
            row,
            Map.of(),
            Map.of()));
  }
}
