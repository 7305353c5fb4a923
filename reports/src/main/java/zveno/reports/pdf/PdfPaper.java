package zveno.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zveno.reports.charts.BarChart;
import zveno.reports.paper.Flow;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.table.Grid;
import zveno.reports.words.NoBreak;
import zveno.reports.words.Words;

/// Pages being drawn from top to bottom.
public final class PdfPaper implements Flow {

  /// What must follow a heading on its page, in millimetres.
  private static final int KEPT = 30;

  /// The shares of position, line and name.
  private static final double[] SHARES = {0.45, 0.25, 0.3};

  private static final double PADDING = 2;

  private final StyleProfile style;
  private final Typeface typeface = new Typeface();
  private final Pages pages;
  private final Letters plain;
  private final Letters bold;
  private String title = "";

  public PdfPaper(StyleProfile style, Orientation orientation) {
    this.style = style;
    pages = new Pages(orientation, style.margins());
    plain = typeface.letters(style.textSize(), false);
    bold = typeface.letters(style.textSize(), true);
  }

  @Override
  public void section(Orientation orientation) {
    pages.section(orientation);
  }

  @Override
  public void corner(List<String> lines) {
    double x = pages.width() - Points.mm(style.corner());
    lines.forEach(line -> new PdfText(pages, plain).from(x).draw(line));
    if (!lines.isEmpty()) gap();
  }

  @Override
  public void heading(String text) {
    if (title.isEmpty()) title = text;
    pages.need(Points.mm(KEPT));
    new PdfText(pages, bold).side(PdfText.Side.CENTRE).draw(text);
  }

  @Override
  public void subheading(String text) {
    pages.need(Points.mm(KEPT));
    new PdfText(pages, plain).side(PdfText.Side.CENTRE).draw(text);
  }

  @Override
  public void paragraph(String text) {
    new PdfText(pages, plain)
        .side(PdfText.Side.BOTH)
        .first(Points.mm(style.indent()))
        .spaced(style.spacing())
        .draw(text);
  }

  @Override
  public void line(String text) {
    new PdfText(pages, plain).spaced(style.spacing()).draw(text);
  }

  @Override
  public void figure(String name, String text) {
    pages.telling(name);
    line(text);
    pages.telling("");
  }

  @Override
  public void gap() {
    pages.down(plain.lineHeight());
  }

  @Override
  public void table(Grid grid) {
    int points = style.size(grid, pages.orientation());
    new PdfTable(grid, pages, typeface.letters(points, false)).draw();
  }

  @Override
  public void chart(BarChart chart) {
    int points = style.tableSize();
    new PdfChart(chart, pages, typeface.letters(points, false), typeface.letters(points, true))
        .draw();
  }

  @Override
  public void signature(Signature signature) {
    double position = pages.width() * SHARES[0];
    double line = pages.width() * SHARES[1];
    double name = pages.width() - position - line - PADDING;
    List<String> left = lines(signature.position(), position);
    List<String> right = lines(signature.name(), name);
    double height = plain.lineHeight() * Math.max(left.size(), right.size());
    pages.need(height);
    low(left, 0, height);
    low(right, position + line + PADDING, height);
    pages.stroke(position, height, position + line, height);
    pages.down(height);
  }

  private List<String> lines(String text, double width) {
    return new Lines(plain, width).of(NoBreak.in(text));
  }

  /// Texts of different heights end on one line.
  private void low(List<String> lines, double x, double height) {
    double lower = height - lines.size() * plain.lineHeight();
    for (String line : lines) {
      pages.text(plain, line, x, lower);
      lower += plain.lineHeight();
    }
  }

  @Override
  public void write(OutputStream out) throws IOException {
    pages().write(out);
  }

  /// The pages, numbered; nothing more can be drawn.
  public PaperPages pages() {
    pages.number(plain, Words.load("common"));
    return new PaperPages(pages.all(), title, typeface);
  }
}
