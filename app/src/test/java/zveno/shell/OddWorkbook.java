package zveno.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table of 120 invented partners as somebody kept it: merged title rows, headings in several
/// lines, a section between the rows, a total; two dates that do not exist and a row without a
/// name.
public final class OddWorkbook {
  public static final int ROWS = 120;

  /// Rows, counted from zero, that are to be put right.
  public static final int NAMELESS = 96;

  private static final int NO_DAY = 17;
  private static final int NO_DATE = 43;
  private static final int SECTION = 60;
  private static final int NAME = 1;
  private static final int INN = 2;
  private static final int UNTIL = 6;
  private static final String[] HEADINGS = {
    "№\nп/п",
    "Полное\nнаименование ОО",
    "ИНН организации",
    "Вид",
    "Муници-\nпальный район",
    "Телефон",
    "Договор действует до",
    "Цвет папки"
  };

  private final List<String[]> rows = new ArrayList<>();

  /// @param nameless whether a row has neither name nor ИНН
  public OddWorkbook(boolean nameless) {
    for (int row = 0; row < ROWS; row++) rows.add(row(row));
    rows.get(NO_DAY)[UNTIL] = "31.02.2027";
    rows.get(NO_DATE)[UNTIL] = "конец 2027";
    rows.get(NAMELESS)[INN] = "";
    if (nameless) rows.get(NAMELESS)[NAME] = "";
  }

  /// The name in a row.
  public static String name(int row) {
    return "Школа № " + (901 + row);
  }

  /// A valid ИНН that begins with a zero.
  public static String inn(int row) {
    String nine = "01050%04d".formatted(row + 1);
    int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    int sum = 0;
    for (int at = 0; at < 9; at++) sum += weights[at] * (nine.charAt(at) - '0');
    return nine + sum % 11 % 10;
  }

  private static String[] row(int row) {
    return new String[] {
      String.valueOf(row + 1),
      name(row),
      inn(row),
      row % 3 == 0 ? "СОШ" : "гимназия",
      "Заречный",
      "(812) 555-%02d-%02d".formatted(row / 100, row % 100),
      "31.12.2028",
      "синий"
    };
  }

  /// Lets the agreement of a row last until another day.
  public OddWorkbook until(int row, String day) {
    rows.get(row)[UNTIL] = day;
    return this;
  }

  /// Puts rows at the end.
  public OddWorkbook more(int count) {
    for (int i = 0; i < count; i++) rows.add(row(rows.size()));
    return this;
  }

  public Path write(Path file) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Партнёры");
      sheet.createRow(0).createCell(0).setCellValue("СОЦИАЛЬНЫЕ ПАРТНЁРЫ");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
      sheet.createRow(1).createCell(0).setCellValue("Заречный район, 2026/27 учебный год");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 7));
      write(sheet.createRow(3), HEADINGS);
      int at = 4;
      for (int row = 0; row < rows.size(); row++) {
        if (row == SECTION) sheet.createRow(at++).createCell(0).setCellValue("Гимназии");
        write(sheet.createRow(at++), rows.get(row));
      }
      sheet.createRow(at).createCell(NAME).setCellValue("Итого");
      sheet.getRow(at).createCell(INN).setCellValue(String.valueOf(rows.size()));
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Row row, String[] cells) {
    for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
  }
}
