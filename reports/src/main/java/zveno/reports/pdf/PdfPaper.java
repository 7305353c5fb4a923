package zveno.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;
import zveno.reports.words.NoBreak;
import zveno.reports.words.Words;

/// A PDF being drawn from top to bottom.
public final class PdfPaper implements Flow {

  private static final double INDENT = 12.5;

  /// What must follow a heading on its page, in millimetres.
  private static final int KEPT = 30;

  /// The shares of position, line and name.
  private static final double[] SHARES = {0.45, 0.25, 0.3};

  private final StyleProfile style;
  private final Typeface typeface = new Typeface();
  private final Pages pages;
  private final int tableSize;
  private final Ink plain;
  private final Ink centred;
  private final Ink bold;
  private String title = "";

  public PdfPaper(StyleProfile style, Orientation orientation) {
    this.style = style;
    pages = new Pages(typeface.context(), orientation, style.margins());
    tableSize = orientation == Orientation.ACROSS ? style.wideSize() : style.tableSize();
    plain = ink(false, HorizontalTextAlignEnum.LEFT);
    centred = ink(false, HorizontalTextAlignEnum.CENTER);
    bold = ink(true, HorizontalTextAlignEnum.CENTER);
  }

  private Ink ink(boolean heavy, HorizontalTextAlignEnum side) {
    return new Ink(
        pages.print().getDefaultStyleProvider(), typeface, style.textSize(), heavy, side);
  }

  @Override
  public void corner(List<String> lines) {
    int x = pages.width() - Points.mm(style.corner());
    lines.forEach(line -> text(plain, line, x));
    if (!lines.isEmpty()) gap();
  }

  @Override
  public void heading(String text) {
    title = text;
    pages.need(Points.mm(KEPT));
    text(bold, text, 0);
  }

  @Override
  public void subheading(String text) {
    pages.need(Points.mm(KEPT));
    text(centred, text, 0);
  }

  @Override
  public void paragraph(String text) {
    text(plain, text, Points.mm(INDENT));
  }

  @Override
  public void line(String text) {
    text(plain, text, 0);
    pages.down(2);
  }

  /// Lines from a distance of the left margin to the right one.
  private void text(Ink ink, String text, int x) {
    int width = pages.width() - x;
    for (String line : new Lines(ink.letters(), width - 0.5).of(NoBreak.in(text))) {
      pages.need(ink.height(1));
      pages.put(ink, List.of(line), x, width, ink.height(1));
      pages.down(ink.height(1));
    }
  }

  @Override
  public void gap() {
    pages.down(plain.height(1));
  }

  @Override
  public void table(Grid grid) {
    new PdfTable(grid, pages, typeface, tableSize).draw();
  }

  @Override
  public void signature(Signature signature) {
    int position = (int) (pages.width() * SHARES[0]);
    int line = (int) (pages.width() * SHARES[1]);
    int name = pages.width() - position - line - Ink.PADDING;
    List<String> left = new Lines(plain.letters(), position).of(NoBreak.in(signature.position()));
    List<String> right = new Lines(plain.letters(), name).of(NoBreak.in(signature.name()));
    int height = plain.height(Math.max(left.size(), right.size()));
    pages.need(height);
    pages.put(low(), left, 0, position, height);
    pages.put(low().underlined(), List.of(), position, line, height);
    pages.put(low(), right, position + line + Ink.PADDING, name, height);
    pages.down(height);
  }

  /// Texts of different heights stand on one line.
  private Ink low() {
    return ink(false, HorizontalTextAlignEnum.LEFT).standing(VerticalTextAlignEnum.BOTTOM);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    pages.number(centred, Words.load("common"));
    PdfFile.write(pages.print(), title, typeface.context(), out);
  }
}
