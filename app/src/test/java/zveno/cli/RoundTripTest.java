package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.PartnerField;
import zveno.partners.Partners;

class RoundTripTest {
  private static final List<String> NOTES =
      List.of(
          "'=1+1",
          "''=1+1",
          "=1+1",
          "'+7",
          "'слово",
          "_x0041_",
          "_x005F_x0041_",
          "_xD800_",
          "__x0041__",
          "две\nстроки",
          "«я» 😀",
          "a \"b\"; c");

  @TempDir Path folder;

  @Test
  void texts_that_look_like_formulas_or_escapes_come_back_as_they_were() {
    keep(NOTES);
    for (String form : List.of("xlsx", "csv")) {
      Path file = folder.resolve("p." + form);
      Console.in(folder).answer("export", "partners", file);
      JsonNode again = Console.in(folder).answer("import", "partners", file, "--json").json();
      assertThat(again.get("unchanged").asInt()).as("%s", again).isEqualTo(NOTES.size());
      assertThat(again.get("problems")).isEmpty();
      assertThat(takenElsewhere(file).get("problems")).isEmpty();
      assertThat(notes(form)).containsExactlyInAnyOrderElementsOf(NOTES);
    }
  }

  @Test
  void control_signs_in_the_base_do_not_make_an_export_unreadable() {
    keep(List.of("а\u0001б \ufffd в\u0007\r\nг"));
    for (String form : List.of("xlsx", "csv")) {
      Path file = folder.resolve("p." + form);
      Console.in(folder).answer("export", "partners", file);
      JsonNode taken = takenElsewhere(file);
      assertThat(taken.get("created").asInt()).isEqualTo(1);
      assertThat(taken.get("problems")).isEmpty();
      assertThat(notes(form)).containsExactly("аб \ufffd в\nг");
    }
  }

  @Test
  void rejected_rows_are_a_workbook_that_excel_opens_and_that_holds_no_formula()
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"),
            "Наименование;ИНН;Примечание\nШкола № 901;7707083893;да\n;'=1+1;"
                + letters(40_000)
                + "\n");
    Path rejects = folder.resolve("r.xlsx");
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", file, "--json", "--rejects", rejects))
        .isEqualTo(1);
    assertThat(console.json().get("problems").findValuesAsText("code"))
        .containsExactly("cell.cut", "inn.length", "name.missing");
    assertThat(console.json().get("encoding").asText()).isEqualTo("UTF-8");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(rejects))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).hasSize(32_767);
      assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Причина");
    }
  }

  /// So many letters in no order, so that they pack no better than a text.
  private static String letters(int count) {
    StringBuilder letters = new StringBuilder();
    new Random(1).ints(count, 'а', 'я').forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void keep(List<String> notes) {
    Console.prepare(
        folder,
        workplace -> {
          Partners partners = workplace.partners();
          for (int i = 0; i < notes.size(); i++) {
            partners.set(
                List.of(partners.add("Школа № " + (901 + i))), PartnerField.NOTE, notes.get(i));
          }
        });
  }

  private JsonNode takenElsewhere(Path file) {
    return Console.in(folder)
        .answer("import", "partners", file, "--json", "--store", folder.resolve(file + ".store"))
        .json();
  }

  private List<String> notes(String form) {
    Path left = folder.resolve(form + ".json");
    Path store = folder.resolve("p." + form + ".store");
    Console.in(folder).answer("export", "partners", left, "--store", store);
    return Console.in(folder).read(left).get("rows").findValuesAsText("note");
  }
}
