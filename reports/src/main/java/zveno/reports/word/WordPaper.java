package zveno.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import zveno.reports.charts.BarChart;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;

/// A Word document being written from top to bottom.
public final class WordPaper implements Flow {

  private static final String PROGRAM = "zveno";

  /// Twips.
  private static final int NEXT_TO_NOTHING = 20;

  private final XWPFDocument document = new XWPFDocument();
  private final CTBody body = document.getDocument().getBody();
  private final List<CTSectPr> sections = new ArrayList<>();
  private final StyleProfile style;
  private WordPage page;
  private String title = "";

  public WordPaper(StyleProfile style, Orientation orientation) {
    this.style = style;
    page = new WordPage(orientation, style.margins());
    WordStyles.set(document, style);
  }

  private double width() {
    return style.margins().within(page.orientation());
  }

  @Override
  public void section(Orientation orientation) {
    // The sheets before are closed by a paragraph that is next to nothing high.
    CTPPr end = body.addNewP().addNewPPr();
    CTSpacing line = end.addNewSpacing();
    line.setLine(BigInteger.valueOf(NEXT_TO_NOTHING));
    line.setLineRule(STLineSpacingRule.EXACT);
    CTSectPr section = end.addNewSectPr();
    page.fill(section, sections.isEmpty());
    sections.add(section);
    page = new WordPage(orientation, style.margins());
  }

  @Override
  public void corner(List<String> lines) {
    WordParagraph corner = WordParagraph.PLAIN.left(Twips.mm(width() - style.corner()));
    lines.forEach(line -> corner.fill(body.addNewP(), line));
    if (!lines.isEmpty()) gap();
  }

  /// The heading of the document, known to Word's navigation.
  @Override
  public void heading(String text) {
    if (title.isEmpty()) title = text;
    WordParagraph.PLAIN.style(WordStyles.HEADING).fill(body.addNewP(), text);
  }

  @Override
  public void subheading(String text) {
    WordParagraph.PLAIN.side("center").withNext().fill(body.addNewP(), text);
  }

  @Override
  public void paragraph(String text) {
    WordParagraph.PLAIN
        .side("both")
        .first(Twips.mm(style.indent()))
        .spaced(style.spacing())
        .fill(body.addNewP(), text);
  }

  @Override
  public void line(String text) {
    WordParagraph.PLAIN.spaced(style.spacing()).fill(body.addNewP(), text);
  }

  @Override
  public void figure(String name, String text) {
    line(text);
  }

  @Override
  public void gap() {
    WordParagraph.PLAIN.fill(body.addNewP(), "");
  }

  @Override
  public void table(Grid grid) {
    new WordTable(grid, width(), style.size(grid, page.orientation())).fill(body.addNewTbl());
  }

  @Override
  public void chart(BarChart chart) {
    new WordChart(chart, width()).add(document);
  }

  @Override
  public void signature(Signature signature) {
    WordSignature.fill(body.addNewTbl(), signature, width());
    gap();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (document) {
      page.fill(body.addNewSectPr(), sections.isEmpty());
      WordPage.headers(document, sections);
      POIXMLProperties about = document.getProperties();
      about.getCoreProperties().setTitle(title);
      about.getCoreProperties().setCreator(PROGRAM);
      about.getExtendedProperties().setApplication(PROGRAM);
      document.write(out);
    }
  }
}
