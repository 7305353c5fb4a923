package zveno.intake.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static zveno.intake.Books.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;

class SheetFilesTest {

  @TempDir Path folder;

  @Test
  void a_file_is_opened_by_what_it_is_and_not_by_its_name() {
    Path xlsx = Books.xlsx(folder.resolve("таблица.csv"), row("ИНН"), row("0123"));
    Path xls = Books.xls(folder.resolve("таблица.xlsx"), row("ИНН"), row("0123"));
    Path csv = Books.text(folder.resolve("таблица.xls"), "ИНН\n0123\n");

    assertThat(shown(xlsx)).isEqualTo("1:ИНН\n2:0123\n");
    assertThat(shown(xls)).isEqualTo("1:ИНН\n2:0123\n");
    assertThat(shown(csv)).isEqualTo("1:ИНН\n2:0123\n");
  }

  @Test
  void what_is_no_table_is_named() {
    assertRefused(zip(Map.of("a.txt", "a")), IntakeFault.FILE_UNSUPPORTED, "zip");
    assertRefused(
        zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>")),
        IntakeFault.FILE_UNSUPPORTED,
        "docx");
    assertRefused(
        zip(Map.of("[Content_Types].xml", "<a/>", "xl/workbook.bin", "")),
        IntakeFault.FILE_UNSUPPORTED,
        "xlsb");
    assertRefused(
        zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
        IntakeFault.FILE_UNSUPPORTED,
        "ods");
    assertRefused(
        text("<html><body><table><tr><td>ИНН</td></tr></table></body></html>"),
        IntakeFault.FILE_UNSUPPORTED,
        "html");
    assertRefused(text("<?xml version='1.0'?><Workbook/>"), IntakeFault.FILE_UNSUPPORTED, "xml");
    assertRefused(text("%PDF-1.7"), IntakeFault.FILE_UNSUPPORTED, "pdf");
    assertRefused(text("{\\rtf1 a}"), IntakeFault.FILE_UNSUPPORTED, "rtf");
    assertRefused(text("a\u0000b"), IntakeFault.FILE_UNSUPPORTED, "other");
    assertRefused(text(""), IntakeFault.FILE_EMPTY);
  }

  @Test
  void places_without_a_file_are_told_apart() {
    assertRefused(folder, IntakeFault.FILE_FOLDER);
    assertRefused(folder.resolve("нет.xlsx"), IntakeFault.FILE_MISSING);
  }

  @Test
  void a_workbook_that_excel_or_libreoffice_holds_open_is_refused_with_the_name_of_the_user() {
    Path file = Books.xlsx(folder.resolve("партнёры.xlsx"), row("ИНН"));
    byte[] lock = new byte[165];
    byte[] name = "Петрова".getBytes(Charset.forName("windows-1251"));
    lock[0] = (byte) name.length;
    System.arraycopy(name, 0, lock, 1, name.length);
    Path excel = Books.bytes(folder.resolve("~$партнёры.xlsx"), lock);
    assertRefused(file, IntakeFault.FILE_IN_USE, "Петрова");
    assertRefused(excel, IntakeFault.FILE_UNSUPPORTED, "lock");

    Path other = Books.xlsx(folder.resolve("другие.xlsx"), row("ИНН"));
    Books.text(folder.resolve(".~lock.другие.xlsx#"), "Иванова,ivanova,pc,24.11.2026 10:00;");
    assertRefused(other, IntakeFault.FILE_IN_USE, "Иванова");
  }

  @Test
  void protected_workbooks_are_told_from_damaged_ones()
      throws IOException, GeneralSecurityException {
    assertRefused(encryptedXlsx(), IntakeFault.FILE_ENCRYPTED);
    assertRefused(encryptedXls(), IntakeFault.FILE_ENCRYPTED);
  }

  @Test
  void a_workbook_cut_anywhere_is_damaged_or_gives_the_same_rows() throws IOException {
    Object[][] rows = new Object[300][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("Школа № " + (901 + i), i);
    }
    for (Path whole :
        List.of(
            Books.xlsx(folder.resolve("a.xlsx"), rows), Books.xls(folder.resolve("a.xls"), rows))) {
      String all = shown(whole);
      byte[] bytes = Files.readAllBytes(whole);
      for (int cut : List.of(1, 100, 1024, bytes.length / 2, bytes.length - 30)) {
        Path part = Books.bytes(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - cut));
        try {
          assertThat(shown(part)).isEqualTo(all);
        } catch (IntakeException e) {
          assertThat(e.fault()).isIn(IntakeFault.FILE_DAMAGED, IntakeFault.FILE_UNSUPPORTED);
        }
      }
    }
  }

  @Test
  void a_part_whose_checksum_is_wrong_is_damage_even_if_it_is_well_formed() {
    byte[] zip = Books.zip(Books.parts("<sheetData><row><c><v>1</v></c></row></sheetData>"));
    byte[] sum = new byte[4];
    int entry = lastIndexOf(zip, "xl/worksheets/sheet1.xml") - 46;
    System.arraycopy(sum, 0, zip, entry + 16, 4);
    assertRefused(Books.bytes(folder.resolve("sum.xlsx"), zip), IntakeFault.FILE_DAMAGED);
  }

  @Test
  void a_document_type_is_refused_before_anything_is_fetched() {
    Map<String, String> parts = Books.parts("<sheetData/>");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) -> "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + xml);
    assertRefused(zip(parts), IntakeFault.FILE_UNSAFE);
  }

  @Test
  void a_zip_bomb_is_refused() {
    String zeros = "<row>" + "<c/>".repeat(4_000_000) + "</row>";
    assertRefused(zip(Books.parts(zeros)), IntakeFault.FILE_UNSAFE);
  }

  @Test
  void sheets_that_are_too_wide_or_too_long_are_refused() {
    Object[] wide = new Object[201];
    wide[200] = "x";
    assertRefused(Books.xlsx(folder.resolve("w.xlsx"), wide), IntakeFault.SHEET_TOO_WIDE);
    assertRefused(text("x\n".repeat(200_001)), IntakeFault.SHEET_TOO_LONG);
    assertThat(shown(text("x\n".repeat(200_000)))).endsWith("200000:x\n");
  }

  private Path text(String text) {
    return Books.text(folder.resolve("text.xls"), text);
  }

  private Path zip(Map<String, String> parts) {
    return Books.bytes(folder.resolve("zip.xlsx"), Books.zip(parts));
  }

  private Path encryptedXlsx() throws IOException, GeneralSecurityException {
    Path plain = Books.xlsx(folder.resolve("p.xlsx"), row("ИНН"));
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("тайна");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return Books.bytes(folder.resolve("e.xlsx"), bytes.toByteArray());
    }
  }

  private Path encryptedXls() {
    Biff8EncryptionKey.setCurrentUserPassword("тайна");
    try {
      return Books.save(
          folder.resolve("e.xls"), Books.fill(new HSSFWorkbook(), "А", row("ИНН"), row("1")));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static int lastIndexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
  }

  private static String shown(Path file) {
    StringBuilder all = new StringBuilder();
    try (SheetFile opened = SheetFiles.open(file, "auto")) {
      opened.read(
          opened.sheets().getFirst(),
          row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
              cells.add(row.shown(i));
            }
            all.append(row.number()).append(':').append(String.join("|", cells)).append('\n');
            return true;
          });
    }
    return all.toString();
  }

  private static void assertRefused(Path file, IntakeFault fault, String... facts) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> shown(file))
        .satisfies(
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              if (facts.length > 0) {
                assertThat(e.facts()).containsExactly(facts);
              }
            });
  }
}
