package zveno.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnersTable;

/// The bytes of a document, to be opened again.
public record Written(byte[] bytes) {

  public static final String OWNER = "ИМЦ Невского района";
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  public static final Paper PAPER =
      new Paper(
          OWNER,
          DAY,
          StyleProfile.GOST_2025,
          Optional.of(new Stamp.ByAct(Stamp.Act.ORDER, "ИМЦ", LocalDate.of(2026, 9, 1), "14")),
          Optional.of(new Signature("Методист", "И.О. Фамилия")));

  public static Written of(PartnersTable table, ReportFormat format) throws IOException {
    return of(new PartnersReport(PAPER, table), format);
  }

  public static Written of(Report report, ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportWriter().write(report, format, out);
    return new Written(out.toByteArray());
  }

  public XWPFDocument word() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  public XSSFWorkbook excel() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  public Pdf pdf() throws IOException {
    return Pdf.of(bytes);
  }

  /// All parts of the file, with letters written as numbers turned back.
  public String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    Path file = Files.createTempFile("zveno", ".zip");
    Files.write(file, bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        all.append(entry.getName()).append(new String(part, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(all)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
  }
}
