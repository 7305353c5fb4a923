package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.PartnerField;

class ExportCommandTest {
  @TempDir Path folder;
  private UUID school;

  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          school = base.partners().add("МБОУ «СОШ № 901»");
          List<UUID> one = List.of(school);
          base.partners().set(one, PartnerField.INN, "0123456789");
          base.partners().set(one, PartnerField.PHONE, "+7 (812) 555-09-01; +7 (812) 555-09-02");
          base.partners().set(one, PartnerField.ADDRESS, "Лесная ул., д. 1; Лесная ул., д. 2");
          base.partners().set(one, PartnerField.AGREEMENT_TO, "31.05.2027");
          base.partners().set(one, PartnerField.CONTACT, "Иванова Мария");
          base.partners().set(one, PartnerField.NOTE, "=HYPERLINK(1)");
        });
  }

  @Test
  void jsonHoldsEveryFieldUnderTheNamesOfTheCommandLine() {
    JsonNode row =
        Console.in(folder)
            .answer("export", "partners", folder.resolve("п 1.json"), "--json")
            .file()
            .at("/rows/0");
    assertThat(row.get("id").asText()).isEqualTo(school.toString());
    assertThat(row.get("inn").asText()).isEqualTo("0123456789");
    assertThat(row.get("phone").asText()).isEqualTo("+7 (812) 555-09-01");
    assertThat(row.get("phones")).hasToString("[\"+7 (812) 555-09-01\",\"+7 (812) 555-09-02\"]");
    assertThat(row.get("address").asText()).isEqualTo("Лесная ул., д. 1");
    assertThat(row.get("addresses")).hasSize(2);
    assertThat(row.get("agreementTo").asText()).isEqualTo("2027-05-31");
    assertThat(row.get("contact").asText()).isEqualTo("Иванова Мария");
    assertThat(row.get("kpp").isNull()).isTrue();
    assertThat(row.get("directions")).hasToString("[]");
  }

  @Test
  void answerTellsTheFileAndHowManyRows() {
    Path file = folder.resolve("p.csv");
    assertThat(Console.in(folder).answer("export", "partners", file, "--json").json())
        .hasToString(
            "{\"kind\":\"partners\",\"file\":\"" + file + "\",\"form\":\"csv\",\"rows\":1}");
    Console console = Console.in(folder);
    assertThat(console.run("export", "partners", file)).isZero();
    assertThat(console.out()).isEqualTo("Выгружено в файл «" + file + "»: 1\u00a0партнёр.\n");
  }

  @Test
  void csvHasRussianHeadingsAndNoFormula() throws IOException {
    Path file = folder.resolve("p.csv");
    Console.in(folder).answer("export", "partners", file, "--json");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("\uFEFFИНН;ОГРН;КПП;Полное наименование;");
    assertThat(lines.get(1))
        .startsWith("0123456789;;;МБОУ «СОШ № 901»;")
        .contains(
            ";\"'+7 (812) 555-09-01; +7 (812) 555-09-02\";", ";31.05.2027;", ";'=HYPERLINK(1)");
  }

  @Test
  void xlsxHoldsTheSameCells() throws IOException {
    Path file = folder.resolve("p.xlsx");
    Console.in(folder).answer("export", "partners", file, "--json");
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("0123456789");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void unknownKindNamesTheKnownOnesAndOpensNoBase() {
    Path none = folder.resolve("none");
    Console console = Console.in(folder);
    assertThat(console.run("export", "results", "x.xlsx", "--store", none)).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("Неизвестный вид «results». Есть виды: partners, events, calendar.\n");
    assertThat(none).doesNotExist();
  }

  @Test
  void unknownEndingNamesTheKnownOnes() {
    Console console = Console.in(folder);
    assertThat(console.run("export", "partners", "x.ods")).isEqualTo(2);
    assertThat(console.err()).contains(".xlsx, .csv, .docx, .pdf, .json");
  }

  @Test
  void folderThatIsNotThereIsRefusedBeforeTheBaseIsTouched() {
    Path file = folder.resolve("нет/x.csv");
    Console console = Console.in(folder);
    assertThat(console.run("export", "partners", file, "--json")).isEqualTo(5);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("target.noFolder");
    assertThat(console.json().at("/error/file").asText()).isEqualTo(file.toString());
  }

  @Test
  void fullDiskIsRefused() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    Path link = folder.resolve("x.csv");
    Files.createSymbolicLink(link, full);
    Console console = Console.in(folder);
    assertThat(console.run("export", "partners", link, "--json")).isEqualTo(5);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("target.noRoom");
    Files.delete(link);
  }

  @Test
  void missingFileNameIsWrongUsage() {
    Console console = Console.in(folder);
    assertThat(console.run("export", "partners")).isEqualTo(2);
    assertThat(console.err()).isEqualTo("Не указано: ФАЙЛ. Справка: zveno export --help\n");
  }
}
