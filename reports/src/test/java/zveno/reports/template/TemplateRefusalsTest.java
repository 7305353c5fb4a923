package zveno.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zveno.reports.template.Docx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import zveno.reports.template.TemplateRefusedException.Reason;

class TemplateRefusalsTest {

  private static final String RELATION =
      "<?xml version=\"1.0\"?><Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\" TargetMode=\"External\"/></Relationships>";

  private static void refused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> WordTemplate.open(file))
        .isInstanceOfSatisfying(
            TemplateRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] relation(String type, String target) {
    return Docx.of(p("{{дата}}"))
        .part(
            "word/_rels/other.xml.rels",
            RELATION.formatted(type, target).getBytes(StandardCharsets.UTF_8))
        .bytes();
  }

  @Test
  void whatIsNoWordDocumentIsRefused() throws IOException {
    refused(new byte[0], Reason.NOT_WORD);
    refused("Письмо".getBytes(StandardCharsets.UTF_8), Reason.NOT_WORD);
    refused("{\\rtf1".getBytes(StandardCharsets.UTF_8), Reason.NOT_WORD);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
    }
    refused(zip.toByteArray(), Reason.NOT_WORD);
    refused(
        Docx.of(p("")).type("application/vnd.openxmlformats-officedocument.sheet").bytes(),
        Reason.NOT_WORD);
  }

  @Test
  void anOldDocumentAndALockedOneAreToldApart() throws Exception {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "WordDocument");
      file.writeFilesystem(old);
    }
    refused(old.toByteArray(), Reason.OLD_WORD);
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
      how.getEncryptor().confirmPassword("секрет");
      try (var out = how.getEncryptor().getDataStream(file)) {
        out.write(Docx.of(p("")).bytes());
      }
      file.writeFilesystem(locked);
    }
    refused(locked.toByteArray(), Reason.PROTECTED);
  }

  @Test
  void aDocumentClosedAgainstEditsIsRefused() {
    String closed = "<w:documentProtection w:edit=\"forms\" w:enforcement=\"%s\"/>";
    refused(Docx.of(p("")).settings(closed.formatted("1")).bytes(), Reason.PROTECTED);
    assertThatCode(() -> WordTemplate.open(Docx.of(p("")).settings(closed.formatted("0")).bytes()))
        .doesNotThrowAnyException();
  }

  @Test
  void macrosAndProgramsAreRefused() {
    refused(
        Docx.of(p("")).type("application/vnd.ms-word.document.macroEnabled.main+xml").bytes(),
        Reason.MACROS);
    refused(Docx.of(p("")).part("word/vbaProject.bin", new byte[3]).bytes(), Reason.MACROS);
    refused(Docx.of(p("")).part("word/activeX/activeX1.bin", new byte[3]).bytes(), Reason.MACROS);
    refused(
        Docx.of(p("")).part("word/embeddings/oleObject1.bin", new byte[3]).bytes(), Reason.MACROS);
  }

  @Test
  void whatWordWouldFetchIsRefusedAndLinksAreNot() throws Exception {
    refused(relation("attachedTemplate", "file:///C:/macro.dotm"), Reason.EXTERNAL);
    refused(relation("image", "http://example.org/pixel.png"), Reason.EXTERNAL);
    refused(relation("oleObject", "\\\\server\\share\\a.xlsx"), Reason.EXTERNAL);
    refused(relation("hyperlink", "file://server/share/a.exe"), Reason.EXTERNAL);
    for (String link : new String[] {"https://school901.example", "mailto:a@b.example"}) {
      assertThatCode(() -> WordTemplate.open(relation("hyperlink", link)))
          .doesNotThrowAnyException();
    }
    refused(
        Docx.of(
                "<w:p><w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DEAUTO c:\\\\cmd"
                    + "</w:instrText></w:r></w:p>")
            .bytes(),
        Reason.EXTERNAL);
    refused(
        Docx.of("<w:p><w:fldSimple w:instr=\"INCLUDETEXT a.docx\"/></w:p>").bytes(),
        Reason.EXTERNAL);
    assertThatCode(
            () -> WordTemplate.open(Docx.of("<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>").bytes()))
        .doesNotThrowAnyException();
  }

  @Test
  void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 200; i++) out.write(block);
    }
    assertThat(zip.size()).isLessThan(1 << 20);
    refused(zip.toByteArray(), Reason.TOO_BIG);
    refused(new byte[(20 << 20) + 1], Reason.TOO_BIG);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(many)) {
      for (int i = 0; i < 3000; i++) out.putNextEntry(new ZipEntry("word/" + i));
    }
    refused(many.toByteArray(), Reason.TOO_BIG);
  }

  @Test
  void hostileXmlIsDamage() {
    refused(Docx.of("<w:p>").bytes(), Reason.DAMAGED);
    refused(Docx.of("<w:p>".repeat(5000) + "</w:p>".repeat(5000)).bytes(), Reason.DAMAGED);
    byte[] entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
            .getBytes(StandardCharsets.UTF_8);
    refused(Docx.of(p("")).part("word/_rels/a.xml.rels", entity).bytes(), Reason.DAMAGED);
  }

  /// Whatever is torn in a file: it is refused or read, and never anything else.
  @Test
  void aTornFileIsRefusedOrRead() {
    byte[] whole = Docx.of(p("{{дата}}"), p("{{#договоры}}x{{/договоры}}")).header(p("а")).bytes();
    long seed = 20_261_122L;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      byte[] torn = whole.clone();
      for (int i = 0; i <= random.nextInt(4); i++) {
        torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
      }
      byte[] file = round % 4 == 0 ? Arrays.copyOf(torn, random.nextInt(torn.length)) : torn;
      try {
        WordTemplate.open(file).faults(SampleLetter.FIELDS);
      } catch (TemplateRefusedException expected) {
        assertThat(expected.reason()).isNotNull();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", round " + round, e);
      }
    }
  }
}
