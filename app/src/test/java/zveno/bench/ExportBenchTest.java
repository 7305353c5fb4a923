package zveno.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import zveno.tables.Cell;
import zveno.tables.Table;
import zveno.tables.XlsxTable;

/// A table as a sheet, against the library that writes it when it is given the same cells.
@Bench
class ExportBenchTest {
  private static final int ROWS = 10_000;
  private static final int DAYS_FROM = 14;

  private final List<List<Cell>> rows =
      IntStream.rangeClosed(1, ROWS).mapToObj(ExportBenchTest::row).toList();

  @Test
  void ten_thousand_rows_of_sixteen(Figures figures) throws Exception {
    Table table =
        new Table(
            "Партнёры",
            IntStream.range(0, PartnerBook.columns()).mapToObj(i -> "Столбец " + i).toList(),
            rows::iterator);
    figures.add(
        Figure.ratio(
            "export of 10 000 × 16 to xlsx against fastexcel alone",
            Stopwatch.medians(
                () -> XlsxTable.write(table, OutputStream.nullOutputStream()), this::plain),
            1.5));
  }

  private static List<Cell> row(int number) {
    List<Cell> cells = new ArrayList<>();
    List<String> texts = PartnerBook.cells(number);
    for (String text : texts.subList(0, DAYS_FROM)) cells.add(Cell.of(text));
    cells.add(new Cell.Day(LocalDate.of(2026, 9, 1)));
    cells.add(new Cell.Day(LocalDate.of(2027, 12, 31)));
    return cells;
  }

  private void plain() throws IOException {
    try (Workbook book = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Партнёры");
      int at = 1;
      for (List<Cell> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          switch (row.get(column)) {
            case Cell.Empty() -> {}
            case Cell.Text(String text) -> sheet.value(at, column, text);
            case Cell.Day(LocalDate day) -> {
              sheet.value(at, column, day);
              sheet.style(at, column).format("dd.MM.yyyy").set();
            }
          }
        }
        at++;
      }
    }
  }
}
