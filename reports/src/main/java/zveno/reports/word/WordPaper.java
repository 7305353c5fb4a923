package zveno.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zveno.reports.charts.BarChart;
import zveno.reports.ooxml.OfficeFile;
import zveno.reports.ooxml.Xml;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;

/// A Word document being written from top to bottom.
public final class WordPaper implements Flow {

  static final String PROGRAM = "zveno";

  /// The names of the elements of every part.
  static final String[] NAMES = {
    "xmlns:w",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  };

  private static final String DOCUMENT = "word/document.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final OfficeFile file = new OfficeFile();
  private final Xml xml = Xml.part().open("w:document", NAMES).open("w:body");
  private final StyleProfile style;
  private WordPage page;
  private boolean opening = true;
  private int charts;
  private String title = "";

  public WordPaper(StyleProfile style, Orientation orientation) {
    this.style = style;
    page = new WordPage(orientation, style.margins());
  }

  private double width() {
    return style.margins().within(page.orientation());
  }

  @Override
  public void section(Orientation orientation) {
    // The sheets before are closed by a paragraph that is next to nothing high.
    xml.open("w:p").open("w:pPr");
    xml.empty("w:spacing", "w:line", "20", "w:lineRule", "exact");
    page.add(xml, opening);
    xml.close("w:pPr").close("w:p");
    opening = false;
    page = new WordPage(orientation, style.margins());
  }

  @Override
  public void corner(List<String> lines) {
    WordParagraph corner = WordParagraph.PLAIN.left(Twips.mm(width() - style.corner()));
    lines.forEach(line -> corner.add(xml, line));
    if (!lines.isEmpty()) gap();
  }

  /// The heading of the document, known to Word's navigation.
  @Override
  public void heading(String text) {
    if (title.isEmpty()) title = text;
    WordParagraph.PLAIN.style(WordStyles.HEADING).add(xml, text);
  }

  @Override
  public void subheading(String text) {
    WordParagraph.PLAIN.side("center").withNext().add(xml, text);
  }

  @Override
  public void paragraph(String text) {
    WordParagraph.PLAIN
        .side("both")
        .first(Twips.mm(style.indent()))
        .spaced(style.spacing())
        .add(xml, text);
  }

  @Override
  public void line(String text) {
    WordParagraph.PLAIN.spaced(style.spacing()).add(xml, text);
  }

  @Override
  public void figure(String name, String text) {
    line(text);
  }

  @Override
  public void gap() {
    WordParagraph.PLAIN.add(xml, "");
  }

  @Override
  public void table(Grid grid) {
    new WordTable(grid, width(), style.size(grid, page.orientation())).add(xml);
  }

  @Override
  public void chart(BarChart chart) {
    WordChart drawing = new WordChart(chart, ++charts, width());
    drawing.parts(file, DOCUMENT);
    drawing.add(xml);
  }

  @Override
  public void signature(Signature signature) {
    WordSignature.add(xml, signature, width());
    gap();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    page.add(xml, opening);
    file.add(DOCUMENT, TYPE + "document.main+xml", xml.close("w:body").close("w:document"));
    file.relate("", "document", "officeDocument", DOCUMENT);
    file.add("word/styles.xml", TYPE + "styles+xml", WordStyles.of(style));
    file.relate(DOCUMENT, "styles", "styles", "styles.xml");
    file.add("word/settings.xml", TYPE + "settings+xml", WordStyles.settings());
    file.relate(DOCUMENT, "settings", "settings", "settings.xml");
    WordPage.headers(file, DOCUMENT);
    file.about(title, PROGRAM);
    file.write(out);
  }
}
