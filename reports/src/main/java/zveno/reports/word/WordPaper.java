package zveno.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;

/// A Word document being written from top to bottom.
public final class WordPaper {

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

  /// Lines in the right upper corner, not wider than the style's corner.
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
  public void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(WordStyles.HEADING);
    WordText.add(paragraph, text);
  }

  /// A line under the heading.
  public void subheading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setKeepNext(true);
    WordText.add(paragraph, text);
  }

  /// Running text, justified, with an indented first line.
  public void paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(Twips.mm(INDENT));
    paragraph.setSpacingBetween(SPACING);
    WordText.add(paragraph, text);
  }

  /// A line of figures, which is not stretched to the margin.
  public void line(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(SPACING);
    WordText.add(paragraph, text);
  }

  /// Some white before what follows.
  public void gap() {
    document.createParagraph();
  }

  public void table(Grid grid) {
    new WordTable(grid, width, tableSize).addTo(document);
  }

  public void signature(Signature signature) {
    WordSignature.addTo(document, signature, width);
    document.createParagraph();
  }

  /// Writes the document and lets its memory go; the stream stays open.
  public void write(OutputStream out) throws IOException {
    try (document) {
      document.write(out);
    }
  }
}
