package zveno.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.intake.Books.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    List<String> data = new ArrayList<>();
    List<String> all = new ArrayList<>();
    try (SheetFile file = SheetFiles.open(Books.xlsx(folder.resolve("t.xlsx"), rows), "auto")) {
      TableRows table = new TableRows(file, new HeadingFinder(file, WANTED).find());
      table.forEach(row -> data.add(String.valueOf(row.number())));
      assertThat(table.dataRows()).isEqualTo(data.size());
      all.add("data " + String.join(", ", data));
      table.skipped().forEach(s -> all.add(s.row() + " " + s.why()));
    }
    return all;
  }
}
