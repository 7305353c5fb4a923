package zveno.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;

/// A Word document being written from top to bottom.
public final class WordPaper implements Flow {

  private static final double INDENT = 12.5;
  private static final double SPACING = 1.15;

  private final XWPFDocument document = new XWPFDocument();
  private final StyleProfile style;
  private final double width;
  private final int tableSize;

  public WordPaper(StyleProfile style, Orientation orientation) {
    this.style = style;
    Margins margins = style.margins();
    width = orientation.width() - margins.left() - margins.right();
    tableSize = orientation == Orientation.ACROSS ? style.wideSize() : style.tableSize();
    WordStyles.set(document, style);
    WordPage.set(document, orientation, margins);
  }

  @Override
  public void corner(List<String> lines) {
    for (String line : lines) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setIndentationLeft(Twips.mm(width - style.corner()));
      WordText.add(paragraph, line);
    }
    if (!lines.isEmpty()) {
      document.createParagraph();
    }
  }

  /// The heading of the document, known to Word's navigation.
  @Override
  public void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(WordStyles.HEADING);
    WordText.add(paragraph, text);
  }

  @Override
  public void subheading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setKeepNext(true);
    WordText.add(paragraph, text);
  }

  @Override
  public void paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(Twips.mm(INDENT));
    paragraph.setSpacingBetween(SPACING);
    WordText.add(paragraph, text);
  }

  @Override
  public void line(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(SPACING);
    WordText.add(paragraph, text);
  }

  @Override
  public void gap() {
    document.createParagraph();
  }

  @Override
  public void table(Grid grid) {
    new WordTable(grid, width, tableSize).addTo(document);
  }

  @Override
  public void signature(Signature signature) {
    WordSignature.addTo(document, signature, width);
    document.createParagraph();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (document) {
      document.write(out);
    }
  }
}
