package zveno.reports.pdf;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import zveno.reports.pdf.Mark.Stroke;

/// The hairlines of a page. Those that go on in each other become one: the lines around the cells
/// of a table would be most of its elements.
final class Hairlines {

  private record Place(boolean upright, int at) {}

  private final Map<Place, JRPrintLine> last = new HashMap<>();
  private final Shapes shapes;
  private final JRPrintPage page;

  Hairlines(Shapes shapes, JRPrintPage page) {
    this.shapes = shapes;
    this.page = page;
  }

  void add(Stroke stroke) {
    boolean upright = stroke.fromX() == stroke.toX();
    int x = (int) stroke.fromX();
    int y = (int) stroke.fromY();
    // A line is drawn in the middle of its point, so it takes the one in which it ends, too.
    int width = (int) stroke.toX() - x + 1;
    int height = (int) stroke.toY() - y + 1;
    Place place = new Place(upright, upright ? x : y);
    JRPrintLine before = last.get(place);
    if (before != null && upright && between(y, before.getY(), before.getHeight())) {
      before.setHeight(Math.max(before.getHeight(), y + height - before.getY()));
    } else if (before != null && !upright && between(x, before.getX(), before.getWidth())) {
      before.setWidth(Math.max(before.getWidth(), x + width - before.getX()));
    } else {
      JRPrintLine line = shapes.hairline();
      line.setX(x);
      line.setY(y);
      line.setWidth(width);
      line.setHeight(height);
      page.addElement(line);
      last.put(place, line);
    }
  }

  private static boolean between(int place, int from, int length) {
    return place >= from && place <= from + length;
  }
}
