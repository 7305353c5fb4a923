package zveno.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A partner table as methodists keep it, of any length: invented schools, 16 columns.
final class PartnerBook {
  private static final List<String> HEADINGS =
      List.of(
          "Наименование организации",
          "Вид",
          "ИНН",
          "Район",
          "Ведомство",
          "Адрес",
          "Телефон организации",
          "Сайт",
          "Руководитель",
          "Контактное лицо",
          "Должность",
          "Тел.",
          "Направление сотрудничества",
          "№ договора",
          "Дата договора",
          "Срок действия до");

  private PartnerBook() {}

  static List<String> headings() {
    return HEADINGS;
  }

  static int columns() {
    return HEADINGS.size();
  }

  /// Writes the heading and so many rows.
  static Path write(Path file, int rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Партнёры");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
      }
      for (int row = 1; row <= rows; row++) {
        List<String> cells = cells(row);
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row, column, cells.get(column));
        }
        if (row % 1_000 == 0) sheet.flush();
      }
      sheet.finish();
    }
    return file;
  }

  static List<String> cells(int row) {
    return List.of(
        "ГБОУ средняя общеобразовательная школа № " + (900 + row),
        row % 3 == 0 ? "гимназия" : "СОШ",
        Long.toString(7_800_000_000L + row),
        row % 2 == 0 ? "Фрунзенский" : "Невский",
        "Комитет по образованию",
        "Заречная наб., д. " + row,
        "+7 812 5%02d-%02d-%02d".formatted(row / 10_000 % 100, row / 100 % 100, row % 100),
        "https://school" + row + ".example.org",
        "Иванова Мария Петровна",
        "Соколова Вера Ильинична",
        "методист",
        "+7 921 1%02d-%02d-%02d".formatted(row / 10_000 % 100, row / 100 % 100, row % 100),
        "воспитание; наставничество",
        row + "/26",
        "01.09.2026",
        "31.12.2027");
  }
}
