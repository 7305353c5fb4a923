package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.intake.Books.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;

/// Files that an import cannot take: a code, a sentence about the file, the store as before.
class BadInputTest {
  private static final Object[] HEADING = row("Наименование", "ИНН");

  @TempDir Path folder;
  private Map<String, String> before;
  private String content = "";
  private final Map<Path, String> files = new LinkedHashMap<>();

  @BeforeEach
  void fill() {
    Console.prepare(folder, base -> base.partners().add("СОШ № 901"));
    content = BaseState.content(folder);
    before = copies();
  }

  @Test
  void sheetsWithoutATableAreRefused() throws IOException {
    add("sheet.empty", Books.xlsx(folder.resolve("пусто.xlsx")));
    add("sheet.empty", Books.xls(folder.resolve("пусто.xls")));
    add("file.empty", Files.createFile(folder.resolve("пусто.csv")));
    add("sheet.empty", text("одни строки.csv", "\n\n;;\n"));
    add("heading.missing", Books.xlsx(folder.resolve("ш.xlsx"), row("Дата", "Место"), row(1, 2)));
    add("heading.missing", text("ш.csv", "Дата;Место\n1;2\n"));
    Object[] twice = row("Наименование", "ИНН", "ИНН организации");
    add("heading.ambiguous", Books.xlsx(folder.resolve("два.xlsx"), twice, row("СОШ № 902", 1, 2)));
    add("heading.ambiguous", text("два.csv", "Наименование;ИНН;ИНН\nСОШ № 902;1;2\n"));
    refused();
  }

  @Test
  void ambiguousHeadingsStandAmongTheCandidates() throws IOException {
    Path file = text("два.csv", "Наименование;ИНН;ИНН организации\nСОШ № 902;1;2\n");
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", file, "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/candidates")).isNotEmpty();
  }

  @Test
  void sheetsBeyondTheLimitsAreRefused() throws IOException {
    Object[] wide = new Object[201];
    java.util.Arrays.fill(wide, "x");
    wide[0] = "Наименование";
    add("sheet.tooWide", Books.xlsx(folder.resolve("ш.xlsx"), wide));
    add("sheet.tooWide", text("ш.csv", "Наименование" + ";x".repeat(200) + "\n"));
    Path big = folder.resolve("б.csv");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.write("Наименование;ИНН\n".getBytes(StandardCharsets.UTF_8));
      file.setLength((50L << 20) + 1);
    }
    add("file.tooBig", big);
    refused();
  }

  @Test
  void aTableWithTooManyRowsIsTakenBackWhole() throws IOException {
    String rows = "СОШ № 902;\n".repeat(200_000);
    Path file = text("д.csv", "Наименование;ИНН\n" + rows);
    Console console = Console.in(folder);
    assertThat(console.run("import", "partners", file, "--json")).isEqualTo(3);
    assertThat(console.json().at("/error/code").asText()).isEqualTo("sheet.tooLong");
    assertThat(console.json().at("/error/text").asText())
        .endsWith("Слишком много строк: принимается не больше 200\u00a0000.");
    assertThat(BaseState.content(folder)).isEqualTo(content);
  }

  @Test
  void aWorkbookThatExcelHoldsOpenIsRefused() throws IOException {
    Path file = Books.xlsx(folder.resolve("партнёры.xlsx"), HEADING, row("СОШ № 902", ""));
    byte[] lock = new byte[165];
    byte[] name = "Петрова".getBytes("windows-1251");
    lock[0] = (byte) name.length;
    System.arraycopy(name, 0, lock, 1, name.length);
    Path excel = Files.write(folder.resolve("~$партнёры.xlsx"), lock);
    add("file.inUse", file);
    add("file.unsupported", excel);
    refused();
    Files.delete(excel);
    Console.in(folder).answer("import", "partners", file);
  }

  @Test
  void otherKindsOfFilesAreRefused() throws IOException {
    add("file.unsupported", Files.copy(base(), folder.resolve("база.xlsx")));
    Path copy = folder.resolve("копия.zveno");
    Console.in(folder).answer("backup", copy);
    before = copies();
    add("file.unsupported", copy);
    add("file.unsupported", text("a.pdf", "%PDF-1.7"));
    add("file.unsupported", text("a.xlsx", "<html><body>Отчёт</body></html>"));
    add("file.unsupported", zip("a.docx", "word/document.xml"));
    add("file.damaged", zip("c.xlsx", "a.txt"));
    add("file.damaged", text("b.xlsx", "PK\u0003\u0004 и ничего больше"));
    add("file.folder", Files.createDirectory(folder.resolve("папка.xlsx")));
    add("file.missing", folder.resolve("нет.xlsx"));
    refused();
  }

  /// Each file is refused with its code, by a trial run too.
  private void refused() {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      for (boolean trial : new boolean[] {false, true}) {
        Console console = Console.in(folder);
        int exit =
            trial
                ? console.run("import", "partners", file.getKey(), "--json", "--dry-run")
                : console.run("import", "partners", file.getKey(), "--json");
        assertThat(exit).as("%s", file).isEqualTo(3);
        JsonNode error = console.json().get("error");
        assertThat(error.get("code").asText()).as("%s", file).isEqualTo(file.getValue());
        assertThat(error.get("file").asText()).isEqualTo(file.getKey().toString());
        assertThat(error.get("text").asText()).matches(".*[А-Яа-я]{3}.*[.»]");
      }
      assertThat(copies()).as("%s", file).isEqualTo(before);
    }
    assertThat(BaseState.content(folder)).isEqualTo(content);
  }

  private Map<String, String> copies() {
    return BaseState.files(folder.resolve("store/copies"));
  }

  private void add(String code, Path file) {
    files.put(file, code);
  }

  private Path base() {
    return folder.resolve("store/zveno.mv.db");
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String part) throws IOException {
    return Files.write(
        folder.resolve(name), Books.zip(Map.of("[Content_Types].xml", "<a/>", part, "<a/>")));
  }
}
