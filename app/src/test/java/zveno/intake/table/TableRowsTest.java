package zveno.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.intake.Books.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.cells.SheetFile;
import zveno.intake.heading.HeadingFinder;
import zveno.intake.heading.HeadingWords;
import zveno.intake.heading.Wanted;
import zveno.intake.open.SheetFiles;

class TableRowsTest {

  private static final Wanted WANTED =
      new Wanted(
          new HeadingWords(
              Map.of("name", List.of(List.of("Наименование")), "inn", List.of(List.of("ИНН")))),
          Set.of("name"),
          "",
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of());

  @TempDir Path folder;

  @Test
  void a_total_word_farther_on_and_blanks_that_cannot_be_seen_change_nothing() {
    assertThat(
            skipped(
                row("Наименование", "ИНН"),
                row("Музей хлеба", "всего 5 экскурсий"),
                row("\u00a0", "\u202f"),
                row("Раздел", "\u00a0"),
                row("СОШ № 901", "98")))
        .containsExactly("data 2, 5", "3 empty", "4 section");
  }

  @Test
  void gaps_are_noted_by_their_first_rows_and_only_so_many_in_all() {
    StringBuilder sheet = new StringBuilder("<sheetData><row r='1'>");
    sheet.append("<c t='str'><v>Наименование</v></c><c t='str'><v>ИНН</v></c></row>");
    for (int row = 5_000; row <= 500_000; row += 5_000) {
      sheet.append("<row r='%d'><c t='str'><v>А</v></c><c><v>5</v></c></row>".formatted(row));
    }
    byte[] book = Books.zip(Books.parts(sheet.append("</sheetData>").toString()));
    try (SheetFile file = SheetFiles.open(Books.bytes(folder.resolve("t.xlsx"), book), "auto")) {
      TableRows rows = new TableRows(file, new HeadingFinder(file, WANTED).find());
      rows.forEach(row -> {});
      assertThat(rows.dataRows()).isEqualTo(100);
      assertThat(rows.skipped()).hasSize(50_000);
      assertThat(rows.skipped().subList(997, 1_001).stream().map(SkippedRow::row))
          .containsExactly(999, 1_000, 5_001, 5_002);
    }
  }

  @Test
  void sections_totals_gaps_and_repeated_headings_are_no_data() {
    assertThat(
            skipped(
                row("№", "Наименование", "ИНН"),
                row(1, 2, 3),
                row("Школы"),
                row(1, "СОШ № 901", "98"),
                row("№", "Наименование", "ИНН"),
                row(2, "СОШ № 902", "99"),
                row(),
                row(null, "Итого: 2"),
                row("ВСЕГО", null, 2),
                row(3, "Всероссийский музей № 903", null)))
        .containsExactly(
            "data 4, 6, 10",
            "2 repeatedHeading",
            "3 section",
            "5 repeatedHeading",
            "7 empty",
            "8 total",
            "9 total");
  }

  @Test
  void where_most_rows_have_only_a_name_they_are_data() {
    Object[][] list = {
      row("№", "Наименование", "ИНН"),
      row(null, "СОШ № 901"),
      row(null, "СОШ № 902", "99"),
      row(null, "СОШ № 903"),
      row(null, "СОШ № 904"),
      row(null, "Итого"),
    };
    assertThat(skipped(list)).containsExactly("data 2, 3, 4, 5", "6 total");
  }

  @Test
  void one_section_beyond_doubt_makes_all_such_rows_sections() {
    assertThat(
            skipped(
                row("№", "Наименование", "ИНН"),
                row(null, "СОШ № 901"),
                row(null, "СОШ № 902"),
                row(1, "СОШ № 903", "99"),
                row("Сады")))
        .as("one stands in another column")
        .containsExactly("data 4", "2 section", "3 section", "5 section");
    Workbook book =
        Books.fill(
            new XSSFWorkbook(),
            "Л",
            row("Наименование", "ИНН"),
            row("СОШ № 901"),
            row("СОШ № 902"),
            row("СОШ № 903", "99"),
            row("Сады"));
    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A5:B5"));
    assertThat(skipped(Books.save(folder.resolve("m.xlsx"), book)))
        .as("one is merged over columns")
        .containsExactly("data 4", "2 section", "3 section", "5 section");
  }

  @Test
  void rows_that_the_user_takes_are_data_and_the_others_are_told_by_their_text() {
    Path file =
        Books.xlsx(
            folder.resolve("t.xlsx"),
            row("№", "Наименование", "ИНН"),
            row("Школы"),
            row(null, "СОШ № 901"),
            row(1, "СОШ № 902", "98"),
            row(2, "СОШ № 903", "99"));
    try (SheetFile sheets = SheetFiles.open(file, "auto")) {
      TableRows table =
          new TableRows(sheets, new HeadingFinder(sheets, WANTED).find(), row -> row == 3);
      List<Integer> data = new ArrayList<>();
      table.forEach(row -> data.add(row.number()));
      assertThat(data).containsExactly(3, 4, 5);
      assertThat(table.sections()).containsExactly(new PassedOver(2, "Школы", false));
    }
  }

  @Test
  void rows_below_a_cell_that_goes_down_say_what_stands_in_it() {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Books.fill(
          book,
          "Л",
          row("Наименование", "ИНН", "Контакт"),
          row("СОШ № 901", "98", "Соколова"),
          row(null, null, "Орлова"),
          row(null, null, "Белова"),
          row("СОШ № 902", "99", "Котова"));
      book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
      book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
      Path file = Books.save(folder.resolve("v" + book.getClass().getSimpleName()), book);
      List<String> rows = new ArrayList<>();
      try (SheetFile sheets = SheetFiles.open(file, "auto")) {
        new TableRows(sheets, new HeadingFinder(sheets, WANTED).find())
            .forEach(row -> rows.add(String.join("|", row.shown(0), row.shown(1), row.shown(2))));
      }
      assertThat(rows)
          .containsExactly(
              "СОШ № 901|98|Соколова",
              "СОШ № 901|98|Орлова",
              "СОШ № 901||Белова",
              "СОШ № 902|99|Котова");
    }
  }

  @Test
  void in_a_list_of_one_column_every_row_is_data() {
    assertThat(skipped(row("Наименование"), row("СОШ № 901"), row("Итого")))
        .containsExactly("data 2", "3 total");
  }

  @Test
  void empty_rows_at_the_end_are_none_of_the_table() {
    assertThat(skipped(row("Наименование", "ИНН"), row("А", "1"), row(), row(), row("", "  ")))
        .containsExactly("data 2");
  }

  private List<String> skipped(Object[]... rows) {
    return skipped(Books.xlsx(folder.resolve("t.xlsx"), rows));
  }

  private static List<String> skipped(Path book) {
    List<String> data = new ArrayList<>();
    List<String> all = new ArrayList<>();
    try (SheetFile file = SheetFiles.open(book, "auto")) {
      TableRows table = new TableRows(file, new HeadingFinder(file, WANTED).find());
      table.forEach(row -> data.add(String.valueOf(row.number())));
      assertThat(table.dataRows()).isEqualTo(data.size());
      all.add("data " + String.join(", ", data));
      table.skipped().forEach(s -> all.add(s.row() + " " + s.why()));
    }
    return all;
  }
}
