package zveno.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.words.Words;

/// The pages so far and the place on the last one where the next thing goes.
final class Pages {

  /// The standard wants the number at least 10 mm from the edge.
  private static final int NUMBER_FROM_EDGE = 10;

  private final JasperPrint print = new JasperPrint();
  private final Place body;
  private JRPrintPage page = new JRBasePrintPage();
  private int y;

  Pages(JasperReportsContext context, Orientation orientation, Margins margins) {
    print.setJasperReportsContext(context);
    int width = Points.mm(orientation.width());
    int height = Points.mm(orientation.height());
    print.setPageWidth(width);
    print.setPageHeight(height);
    int left = Points.mm(margins.left());
    int top = Points.mm(margins.top());
    body =
        new Place(
            left,
            top,
            width - left - Points.mm(margins.right()),
            height - top - Points.mm(margins.bottom()));
    y = top;
    print.addPage(page);
  }

  JasperPrint print() {
    return print;
  }

  int width() {
    return body.width();
  }

  /// Points of a page without anything on it.
  int height() {
    return body.height();
  }

  int left() {
    return body.y() + body.height() - y;
  }

  /// Goes to the next page where less is left on this one.
  void need(int height) {
    if (left() < height && y > body.y()) turn();
  }

  void turn() {
    page = new JRBasePrintPage();
    print.addPage(page);
    y = body.y();
  }

  void down(int height) {
    y += height;
  }

  /// Puts lines beside what else stands at this height.
  ///
  /// @param x from the left margin
  void put(Ink ink, List<String> lines, int x, int width, int height) {
    page.addElement(ink.text(lines, new Place(body.x() + x, y, width, height)));
  }

  /// Numbers the pages from the second on.
  void number(Ink ink, Words common) {
    List<JRPrintPage> pages = print.getPages();
    Place place = new Place(body.x(), Points.mm(NUMBER_FROM_EDGE), body.width(), ink.height(1));
    for (int i = 1; i < pages.size(); i++) {
      String number = common.get("page.of", i + 1, pages.size());
      pages.get(i).addElement(ink.text(List.of(number), place));
    }
  }
}
