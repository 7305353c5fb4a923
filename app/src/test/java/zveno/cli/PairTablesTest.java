package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.files.PdfText;
import zveno.pairing.engine.Judge;
import zveno.pairing.engine.Places;

/// What the command reads.
class PairTablesTest extends PairCase {

  @Test
  void numbers_of_the_OR_Library_are_read_in_all_their_forms() throws IOException {
    String square = "3\n1 9 9\n9 1\n9 9 9 1\n";
    String arcs = "4\n1 1 5\n2 2 5\n3 3 5\n4 4 5\n1 2 1\n";
    String oblong = "2 3\n4 1 3\n2 0 5\n";

    assertThat(totalOf("t.txt", square)).isEqualTo(3);
    assertThat(totalOf("t.txt", arcs)).isEqualTo(20);
    assertThat(totalOf("t.txt", oblong)).isEqualTo(3);
  }

  /// A problem written as the library writes its own: the size, then all costs, twenty on a line.
  @Test
  void a_file_like_those_of_the_OR_Library_has_the_least_total_that_OR_Tools_finds()
      throws IOException {
    int size = 100;
    int[] cost = new Random(100).ints(size * size, 1, 101).toArray();
    StringBuilder text = new StringBuilder(" " + size + " \r\n");
    for (int i = 0; i < cost.length; i++) {
      text.append(' ').append(cost[i]);
      if (i % 20 == 19) text.append(" \r\n");
    }
    int[] single = new int[size];
    Arrays.fill(single, 1);
    Judge.Verdict judge =
        Judge.solve(size, Places.single(size, single), (r, d) -> cost[r * size + d]);

    assertThat(judge.unmatched()).isZero();
    assertThat((long) totalOf("assign.txt", text.toString())).isEqualTo(judge.total());
  }

  @Test
  void lines_of_three_numbers_are_rows_where_there_are_three_donors_and_pairs_elsewhere()
      throws IOException {
    assertThat(totalOf("t.txt", "3 4\n1 1 5\n1 2 6\n2 3 7\n3 4 1\n")).isEqualTo(13);
    assertThat(totalOf("t.txt", "4 3\n1 2 9\n2 1 5\n3 3 7\n4 1 8\n")).isEqualTo(7);
    assertThat(totalOf("t.txt", "\ufeff2\n1 5\n5 2\n")).isEqualTo(3);
  }

  @Test
  void a_pair_that_stands_twice_among_numbers_is_named_with_its_line() throws IOException {
    write("t.txt", "4\n1 1 5\n\n2 2 3\n1 1 6\n3 3 1\n4 4 4\n");
    JsonNode twice = refusal("{'scores':'t.txt'}", WORKED);
    write("t.txt", "3\n");
    JsonNode cut = refusal("{'scores':'t.txt'}", WORKED);

    assertThat(twice.path("code").textValue()).isEqualTo("scores.pairTwice");
    assertThat(twice.path("text").textValue()).contains("Строка 5: пара «1» — «1» уже была выше.");
    assertThat(cut.path("code").textValue()).isEqualTo("scores.numbers");
  }

  private int totalOf(String name, String text) throws IOException {
    write(name, text);
    return total("{'scores':'" + name + "','minimise':true}", WORKED);
  }

  @Test
  void a_workbook_is_read_from_its_first_visible_sheet_and_the_document_has_the_pairs()
      throws IOException {
    Path book = folder.resolve("t.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(book)) {
      workbook.createSheet("Скрытый").createRow(0).createCell(0).setCellValue("не то");
      workbook.setSheetHidden(0, true);
      XSSFSheet sheet = workbook.createSheet("Оценки");
      sheet.createRow(0).createCell(0).setCellValue("Экспертные оценки");
      row(sheet, 2, "", "СОШ № 901", "СОШ № 902");
      row(sheet, 3, "СОШ № 920", 12.5, 70);
      row(sheet, 4, "СОШ № 921", 40, "");
      workbook.write(out);
    }
    write("r.json", "{'title':'Проба','scores':'t.xlsx'}");
    Path docx = folder.resolve("пары.docx");

    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", docx);

    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains(
              "Пары школ", "Проба", "Сумма баллов: 110.", "Другого донора без потери пары нет");
      assertThat(document.getTables().getFirst().getRow(1).getCell(2).getText())
          .isEqualTo("СОШ №\u00a0902");
    }
    Path xlsx = folder.resolve("пары.xlsx");
    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", xlsx);
    try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      List<Double> scores = new ArrayList<>();
      for (Row row : written.getSheet("Пары")) {
        if (row.getCell(3) != null
            && row.getCell(3).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
          scores.add(row.getCell(3).getNumericCellValue());
        }
      }
      assertThat(scores).containsExactly(70.0, 40.0);
    }
    Path pdf = folder.resolve("пары.pdf");
    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", pdf);
    assertThat(PdfText.of(pdf))
        .contains("1 СОШ № 920 СОШ № 902 70", "2 СОШ № 921 СОШ № 901 40", "Сумма баллов: 110.");
    Path json = folder.resolve("пары.json");
    Console console = Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", json);
    assertThat(console.read(json).path("total").intValue()).isEqualTo(110);
  }

  @Test
  void the_sheet_with_a_heading_is_taken_and_merged_cells_may_stand_over_it() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("t.xlsx"))) {
      row(workbook.createSheet("Пояснения"), 0, "Оценки экспертов за год");
      XSSFSheet sheet = workbook.createSheet("Оценки");
      row(sheet, 0, "Школа", "Школы-доноры", "", "Лицей № 903");
      row(sheet, 1, "", "СОШ № 901", "СОШ № 902", "");
      row(sheet, 2, "Число мест", 1, 1, 1);
      row(sheet, 3, "СОШ № 920", 10, 70, 5);
      row(sheet, 4, "СОШ № 921", 20, 80, 30);
      workbook.write(out);
    }

    JsonNode plan = plan("{'scores':'t.xlsx'}", WORKED);

    assertThat(pairs(plan)).containsExactly("СОШ № 920 СОШ № 902 70", "СОШ № 921 Лицей № 903 30");
  }

  @Test
  void a_name_that_fits_no_document_or_is_an_error_is_no_name() throws IOException {
    JsonNode error = refusal("{'scores':'t.csv'}", "Ш;" + "Д".repeat(501) + "\nX;1\n");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("t.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet();
      row(sheet, 0, "Школа", "", "СОШ № 902");
      sheet.getRow(0).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
      row(sheet, 1, "СОШ № 920", 10, 70);
      workbook.write(out);
    }

    assertThat(error.path("code").textValue()).isEqualTo("name.tooLong");
    assertThat(error.path("text").textValue()).contains("длиннее 500 знаков: в нём 501");
    assertThat(refusal("{'scores':'t.xlsx'}", WORKED).path("code").textValue())
        .isEqualTo("scores.columnWithoutName");
  }

  /// Full names of many schools would not fit into a cell of Excel.
  @Test
  void many_schools_for_few_places_are_told_in_a_sentence_of_few_names() throws IOException {
    StringBuilder table = new StringBuilder("Ш;A\nВместимость;99\n");
    for (int i = 1; i <= 100; i++) {
      table.append("Школа ".repeat(60)).append(i).append(";5\n");
    }
    Path xlsx = folder.resolve("пары.xlsx");

    JsonNode unmatched =
        plan("{'scores':'t.csv'}", table.toString(), "--out", xlsx).path("unmatched").get(0);

    assertThat(unmatched.path("competing")).hasSize(100);
    assertThat(unmatched.path("reason").textValue())
        .startsWith("100\u00a0школ претендуют на 99\u00a0мест: «")
        .endsWith("Школа 20» и ещё 80. Места — у «A».");
    assertThat(xlsx).isNotEmptyFile();
  }

  private static void row(XSSFSheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) row.createCell(i).setCellValue(n.doubleValue());
      else row.createCell(i).setCellValue(values[i].toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ш;A/X;много|scores.text
          Ш;A/X;1,2345|scores.decimals
          Ш;A/X;1000000|scores.tooGreat
          Ш;A/X;1;2|scores.columnWithoutName
          Ш;A/;1|scores.rowWithoutName
          Ш;A;a/X;1;2|name.ambiguous
          Ш;A/X;1/«x»;2|name.ambiguous
          Ш;A/Вместимость;два/X;1|capacity.invalid
          Ш;A|scores.noRecipients
          Ш;A/X;1/Итого по району;1|scores.totalRow
          Ш;A;Всего/X;1;1|scores.totalColumn
          Ш;A;B/Вместимость;1;1/X;1;2/Вместимость;2;|capacity.twice
          Ш;A/Лицей​ 1;1/лицей 1;2|name.ambiguous
          Ш;A;B/;хорошо;плохо/X;1;2|scores.rowWithoutName
          """)
  void a_table_that_cannot_be_read_is_refused(String table, String code) throws IOException {
    JsonNode error = refusal("{'scores':'t.csv'}", table.replace('/', '\n'));

    assertThat(error.path("code").textValue()).isEqualTo(code);
    assertThat(error.path("file").textValue()).endsWith("t.csv");
  }

  @Test
  void text_in_a_score_cell_is_named_with_row_and_column() throws IOException {
    JsonNode error = refusal("{'scores':'t.csv'}", "Ш;A;B\nX;1;2\nY;3;хорошо\n");

    assertThat(error.path("text").textValue())
        .contains("Строка 3, столбец C: «хорошо» — не число.");
  }

  @Test
  void a_damaged_file_and_numbers_without_sense_are_refused() throws IOException {
    Files.write(folder.resolve("t.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
    write("t.txt", "3\n1 2 3 4\n");

    assertThat(refusal("{'scores':'t.xlsx'}", WORKED).path("code").textValue())
        .isEqualTo("file.damaged");
    assertThat(refusal("{'scores':'t.txt'}", WORKED).path("code").textValue())
        .isEqualTo("scores.numbers");
  }
}
