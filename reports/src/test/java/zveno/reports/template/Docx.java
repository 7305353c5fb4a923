package zveno.reports.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import zveno.reports.ooxml.OfficeFile;
import zveno.reports.ooxml.Xml;

/// Small Word files made of XML, and what stands in such files.
final class Docx {
  static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final String NAMES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  private final String body;
  private String type = DOCUMENT;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, byte[]> others = new LinkedHashMap<>();
  private String settings = "";
  private String styles = "";

  private Docx(String body) {
    this.body = body;
  }

  /// A file with this in its body.
  static Docx of(String... blocks) {
    return new Docx(String.join("", blocks));
  }

  Docx type(String other) {
    type = other;
    return this;
  }

  Docx header(String... blocks) {
    texts.put("header", String.join("", blocks));
    return this;
  }

  Docx footer(String... blocks) {
    texts.put("footer", String.join("", blocks));
    return this;
  }

  Docx part(String name, byte[] bytes) {
    others.put(name, bytes);
    return this;
  }

  Docx settings(String xml) {
    settings = xml;
    return this;
  }

  Docx styles(String xml) {
    styles = xml;
    return this;
  }

  byte[] bytes() {
    OfficeFile file = new OfficeFile();
    file.relate("", "document", "officeDocument", "word/document.xml");
    file.add("word/document.xml", type, xml("document", "<w:body>" + body + "</w:body>"));
    texts.forEach(
        (kind, xml) -> {
          String part = "word/" + kind + "1.xml";
          file.add(
              part,
              DOCUMENT.replace("document.main", kind),
              xml(kind.equals("header") ? "hdr" : "ftr", xml));
          file.relate("word/document.xml", kind, kind, kind + "1.xml");
        });
    if (!settings.isEmpty()) {
      file.add(
          "word/settings.xml",
          DOCUMENT.replace("document.main", "settings"),
          xml("settings", settings));
    }
    if (!styles.isEmpty()) {
      file.add(
          "word/styles.xml", DOCUMENT.replace("document.main", "styles"), xml("styles", styles));
    }
    others.forEach((name, bytes) -> file.add(name, "application/octet-stream", bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Xml xml(String root, String inside) {
    return Xml.part().raw("<w:" + root + " " + NAMES + ">" + inside + "</w:" + root + ">");
  }

  /// A paragraph whose runs hold these texts.
  static String p(String... runs) {
    StringBuilder xml = new StringBuilder("<w:p>");
    for (String run : runs) xml.append(r("", run));
    return xml.append("</w:p>").toString();
  }

  static String r(String look, String text) {
    String looks = look.isEmpty() ? "" : "<w:rPr><w:" + look + "/></w:rPr>";
    return "<w:r>" + looks + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /// A table of rows of cells with these texts.
  @SafeVarargs
  static String table(List<String>... rows) {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (List<String> row : rows) {
      xml.append("<w:tr>");
      for (String cell : row) xml.append("<w:tc>").append(p(cell)).append("</w:tc>");
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  /// The texts of the paragraphs of the body.
  static List<String> paragraphs(byte[] file) throws IOException {
    try (XWPFDocument document = read(file)) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  /// The texts of the cells of a table.
  static List<List<String>> cells(byte[] file, int table) throws IOException {
    try (XWPFDocument document = read(file)) {
      XWPFTable found = document.getTables().get(table);
      return found.getRows().stream()
          .map(
              row ->
                  row.getTableCells().stream()
                      .map(cell -> cell.getText())
                      .collect(Collectors.toList()))
          .collect(Collectors.toList());
    }
  }
}
