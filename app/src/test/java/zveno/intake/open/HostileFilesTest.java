package zveno.intake.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.cells.Cell;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;

class HostileFilesTest {

  private static final String ROW = "<sheetData><row r='1'><c r='A1' %s</c></row></sheetData>";

  @TempDir Path folder;

  @Test
  void a_row_that_excel_does_not_have_is_damage() {
    assertThat(rows(Books.parts("<sheetData><row r='1048576'><c><v>5</v></c></row></sheetData>")))
        .hasSize(1);
    assertRefused(
        Books.parts("<sheetData><row r='1048577'><c><v>5</v></c></row></sheetData>"),
        IntakeFault.FILE_DAMAGED);
  }

  @Test
  void millions_of_empty_shared_texts_are_refused() {
    assertRefused(withPart("sharedStrings", sst(2_001)), IntakeFault.FILE_UNSAFE);
  }

  @Test
  void more_formats_than_excel_has_are_refused() {
    assertRefused(
        withPart("styles", "<s><cellXfs>" + "<xf/>".repeat(70_000) + "</cellXfs></s>"),
        IntakeFault.FILE_UNSAFE);
  }

  @Test
  void two_sheets_of_one_part_are_refused() {
    Map<String, String> parts = Books.parts("<sheetData/>");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (_, xml) -> xml.replace("</sheets>", "<sheet name='Л2' sheetId='2' r:id='r1'/></sheets>"));
    assertRefused(parts, IntakeFault.FILE_UNSAFE);
  }

  @Test
  void of_a_text_longer_than_a_cell_its_beginning_is_taken() {
    String letters = "я".repeat(32_767);
    List<Map<String, String>> books =
        List.of(
            Books.parts(ROW.formatted("t='inlineStr'><is><t>" + letters + "</t></is>")),
            Books.parts(ROW.formatted("t='str'><v>" + letters + "</v>")),
            shared(letters));
    for (Map<String, String> parts : books) {
      assertThat(first(parts)).isEqualTo(new Cell.Text(letters));
      parts.replaceAll((_, xml) -> xml.replace(letters, letters.repeat(50)));
      assertThat(first(parts)).isEqualTo(new Cell.Text(letters, Cell.Flaw.CUT));
    }
    for (String csv : List.of(letters.repeat(50), '"' + letters.repeat(50) + '"')) {
      Path file = Books.text(folder.resolve("a.csv"), csv + ";7\n");
      assertThat(rows(file).getFirst().cells())
          .containsExactly(new Cell.Text(letters, Cell.Flaw.CUT), new Cell.Text("7"));
    }
  }

  @Test
  void escapes_of_a_whole_cell_are_no_reason_to_cut_it() {
    String escaped = "_x0041_".repeat(32_767);
    assertThat(first(shared(escaped))).isEqualTo(new Cell.Text("A".repeat(32_767)));
  }

  @Test
  void signs_that_nothing_can_hold_are_left_out_and_told() {
    assertThat(first(Books.parts(ROW.formatted("t='str'><v>а_x0000_б_xD800_</v>"))))
        .isEqualTo(new Cell.Text("аб\ufffd", Cell.Flaw.CLEANED));
    Path file = Books.text(folder.resolve("a.csv"), "имя;" + "х".repeat(5_000) + "\nа\u0001б;1\n");
    assertThat(rows(file).getLast().cell(0)).isEqualTo(new Cell.Text("аб", Cell.Flaw.CLEANED));
  }

  @Test
  void a_number_of_a_thousand_digits_is_none() {
    assertThat(first(Books.parts(ROW.formatted("><v>" + "7".repeat(1_000) + "</v>"))))
        .isEqualTo(new Cell.Unread("7".repeat(1_000)));
  }

  @Test
  void a_csv_record_of_separators_alone_is_too_wide() {
    Path file = Books.text(folder.resolve("a.csv"), "имя;ИНН\n" + ";".repeat(1_000_000));
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> rows(file))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(IntakeFault.SHEET_TOO_WIDE));
  }

  private static Map<String, String> shared(String text) {
    Map<String, String> parts =
        withPart("sharedStrings", "<sst><si><t>" + text + "</t></si></sst>");
    parts.put("xl/worksheets/sheet1.xml", "<w>" + ROW.formatted("t='s'><v>0</v>") + "</w>");
    return parts;
  }

  /// A workbook with one more part.
  private static Map<String, String> withPart(String name, String xml) {
    Map<String, String> parts = Books.parts("<sheetData/>");
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (_, relations) ->
            relations.replace(
                "</Relationships>",
                "<Relationship Id='p' Type='x/%s' Target='%s.xml'/></Relationships>"
                    .formatted(name, name)));
    parts.put("xl/" + name + ".xml", xml);
    return parts;
  }

  private static String sst(int thousands) {
    String two = "<si/>".repeat(2_000);
    StringBuilder all = new StringBuilder("<sst>");
    Random random = new Random(1);
    for (int i = 0; i < thousands; i++) {
      all.append(two)
          .append("<!--")
          .append(random.nextLong())
          .append(random.nextLong())
          .append("-->");
    }
    return all.append("</sst>").toString();
  }

  private void assertRefused(Map<String, String> parts, IntakeFault fault) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> rows(parts))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private Cell first(Map<String, String> parts) {
    return rows(parts).getFirst().cell(0);
  }

  private List<SheetRow> rows(Map<String, String> parts) {
    return rows(Books.bytes(folder.resolve("a.xlsx"), Books.zip(parts)));
  }

  private static List<SheetRow> rows(Path file) {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetFile opened = SheetFiles.open(file, "auto")) {
      opened.read(opened.sheets().getFirst(), rows::add);
    }
    return rows;
  }
}
