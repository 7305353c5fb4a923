package zveno.intake.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.RowLimits;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;
import zveno.text.FormulaGuard;

/// A separated text as a file of one sheet; the number of a row is the number of its record.
public final class CsvFile implements SheetFile {

  private static final SheetName ONLY = new SheetName(0, "", true);
  private static final String SEPARATOR_LINE = "sep=";

  private final TextFile text;
  private final char separator;
  private @Nullable CsvRecords records;

  private CsvFile(TextFile text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// `encoding` is a name or `auto`. A first line `sep=;`, as Excel understands it, is no record.
  public static CsvFile of(byte[] bytes, String encoding) {
    TextFile file = TextFile.decode(bytes, encoding);
    String text = file.text();
    if (text.length() > SEPARATOR_LINE.length() && text.startsWith(SEPARATOR_LINE)) {
      int end = text.indexOf('\n');
      char separator = text.charAt(SEPARATOR_LINE.length());
      return new CsvFile(file.with(end < 0 ? "" : text.substring(end + 1)), separator);
    }
    return new CsvFile(file, Separators.of(text));
  }

  @Override
  public List<SheetName> sheets() {
    return List.of(ONLY);
  }

  @Override
  public void read(SheetName sheet, RowReader reader) {
    CsvRecords records = new CsvRecords(text.text(), separator);
    this.records = records;
    RowLimits rows = new RowLimits("", reader);
    boolean on = true;
    while (on && records.more()) {
      List<String> fields = records.next();
      for (int column = 0; column < fields.size(); column++) {
        rows.add(column, cell(fields.get(column)));
      }
      on = rows.end(records.number());
    }
  }

  private Cell cell(String field) {
    Cell.Text cell = Cell.text(FormulaGuard.unguarded(field));
    boolean unread = text.patched() && cell.value().indexOf(TextFile.UNREAD) >= 0;
    return unread && cell.flaw() == Cell.Flaw.NONE
        ? new Cell.Text(cell.value(), Cell.Flaw.CLEANED)
        : cell;
  }

  @Override
  public String encoding() {
    return text.encoding();
  }

  @Override
  public double share() {
    CsvRecords now = records;
    return now == null || text.text().isEmpty()
        ? 0
        : (double) now.position() / text.text().length();
  }

  @Override
  public void close() {}
}
