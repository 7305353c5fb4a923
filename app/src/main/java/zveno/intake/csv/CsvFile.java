package zveno.intake.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.RowLimits;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;

/// A separated text as a file of one sheet; the number of a row is the number of its record.
public final class CsvFile implements SheetFile {

  private static final SheetName ONLY = new SheetName(0, "", true);
  private static final String SEPARATOR_LINE = "sep=";
  private static final String GUARDED = "=+-@\t\r";

  private final String text;
  private final char separator;
  private @Nullable CsvRecords records;

  private CsvFile(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// `encoding` is a name or `auto`. A first line `sep=;`, as Excel understands it, is no record.
  public static CsvFile of(byte[] bytes, String encoding) {
    String text = TextFile.decode(bytes, encoding);
    if (text.length() > SEPARATOR_LINE.length() && text.startsWith(SEPARATOR_LINE)) {
      int end = text.indexOf('\n');
      char separator = text.charAt(SEPARATOR_LINE.length());
      return new CsvFile(end < 0 ? "" : text.substring(end + 1), separator);
    }
    return new CsvFile(text, TextFile.separator(text));
  }

  @Override
  public List<SheetName> sheets() {
    return List.of(ONLY);
  }

  @Override
  public void read(SheetName sheet, RowReader reader) {
    CsvRecords records = new CsvRecords(text, separator);
    this.records = records;
    RowLimits rows = new RowLimits("", reader);
    boolean on = true;
    while (on && records.more()) {
      List<String> fields = records.next();
      for (int column = 0; column < fields.size(); column++) {
        rows.add(column, Cell.text(unguarded(fields.get(column))));
      }
      on = rows.end(records.number());
    }
  }

  /// Takes off the apostrophe that exports put before what Excel would take for a formula.
  private static String unguarded(String field) {
    boolean guarded =
        field.length() > 1 && field.charAt(0) == '\'' && GUARDED.indexOf(field.charAt(1)) >= 0;
    return guarded ? field.substring(1) : field;
  }

  @Override
  public double share() {
    CsvRecords now = records;
    return now == null || text.isEmpty() ? 0 : (double) now.position() / text.length();
  }

  @Override
  public void close() {}
}
