package zveno.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import zveno.intake.cells.Merges;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;
import zveno.intake.heading.Heading;

/// The rows below a heading, streamed: data goes on, everything else is noted.
public final class TableRows {

  /// A gap longer than this is noted by its first rows only.
  private static final int GAP = 1000;

  /// No more empty rows are noted.
  private static final int NOTED = 50_000;

  private final SheetFile file;
  private final Heading heading;
  private final IntPredicate taken;
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final List<PassedOver> sections = new ArrayList<>();
  private int dataRows;
  private int last;
  private int noted;

  public TableRows(SheetFile file, Heading heading) {
    this(file, heading, row -> false);
  }

  /// @param taken rows that are data though they look like the heading of a section
  public TableRows(SheetFile file, Heading heading, IntPredicate taken) {
    this.file = file;
    this.heading = heading;
    this.taken = taken;
  }

  /// Every data row in order.
  public void forEach(Consumer<SheetRow> each) {
    skipped.clear();
    sections.clear();
    dataRows = 0;
    noted = 0;
    last = heading.row();
    Merges merges = file.merges(heading.sheet());
    RowSorter sorter = new RowSorter(heading, merges);
    MergedDown down = new MergedDown(merges, heading.row());
    if (read(sorter, down, each, false)) return;
    // The first row with a name alone was met: what it is the whole table tells.
    if (BareNames.areData(file, heading, sorter)) sorter.bareIsData();
    read(sorter, down, each, true);
  }

  /// The rows behind the last one.
  ///
  /// @param decided whether it is known what rows with a name alone are
  /// @return false where that must be known first
  private boolean read(
      RowSorter sorter, MergedDown down, Consumer<SheetRow> each, boolean decided) {
    boolean[] whole = {true};
    file.read(
        heading.sheet(),
        raw -> {
          if (raw.number() <= last) return true;
          SheetRow row = down.of(raw);
          whole[0] = decided || taken.test(raw.number()) || !sorter.isBare(row);
          if (whole[0]) take(sorter, raw, row, each);
          return whole[0];
        });
    return whole[0];
  }

  /// The first data rows; nothing is noted.
  public List<SheetRow> first(int count) {
    RowSorter sorter = new RowSorter(heading, Merges.NONE);
    List<SheetRow> rows = new ArrayList<>();
    file.read(
        heading.sheet(),
        row -> {
          if (row.number() > heading.row() && sorter.why(row, row).isEmpty()) rows.add(row);
          return rows.size() < count;
        });
    return rows;
  }

  private void take(RowSorter sorter, SheetRow raw, SheetRow row, Consumer<SheetRow> each) {
    int end = Math.min(row.number(), last + GAP);
    for (int empty = last + 1; empty < end && noted < NOTED; empty++) {
      skipped.add(new SkippedRow(empty, "empty"));
      noted++;
    }
    last = row.number();
    Optional<String> why = sorter.why(raw, row);
    boolean section = why.filter("section"::equals).isPresent();
    if (why.isEmpty() || (section && taken.test(row.number()))) {
      dataRows++;
      each.accept(row);
      return;
    }
    skipped.add(new SkippedRow(row.number(), why.get()));
    if (section) {
      sections.add(new PassedOver(row.number(), row.shown(row.first()), sorter.isNamed(row)));
    }
  }

  /// The rows that were no data; empty rows at the end are none of the table.
  public List<SkippedRow> skipped() {
    return List.copyOf(skipped);
  }

  /// Those of them that were passed over as headings of sections.
  public List<PassedOver> sections() {
    return List.copyOf(sections);
  }

  /// How many data rows there were.
  public int dataRows() {
    return dataRows;
  }
}
