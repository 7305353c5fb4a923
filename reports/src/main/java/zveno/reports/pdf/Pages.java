package zveno.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.words.Words;

/// The pages so far and the place on the last one where the next thing goes.
final class Pages {

  /// The standard wants the number at least 10 mm from the edge.
  private static final int NUMBER_FROM_EDGE = 10;

  private final List<Page> pages = new ArrayList<>();
  private final Margins margins;
  private Orientation orientation;
  private Page page;
  private double y;
  private String figure = "";

  Pages(Orientation orientation, Margins margins) {
    this.orientation = orientation;
    this.margins = margins;
    page = begin();
  }

  private Page begin() {
    Page next = new Page(Points.mm(orientation.width()), Points.mm(orientation.height()));
    pages.add(next);
    y = top();
    return next;
  }

  List<Page> all() {
    return pages;
  }

  Orientation orientation() {
    return orientation;
  }

  private double top() {
    return Points.mm(margins.top());
  }

  private double bottom() {
    return page.height() - Points.mm(margins.bottom());
  }

  /// Points between the margins.
  double width() {
    return Points.mm(margins.within(orientation));
  }

  /// Points of a page without anything on it.
  double height() {
    return bottom() - top();
  }

  double left() {
    return bottom() - y;
  }

  /// Goes to the next page where less is left on this one.
  void need(double height) {
    if (left() < height && y > top()) turn();
  }

  void turn() {
    page = begin();
  }

  /// Goes to a next page that lies so.
  void section(Orientation next) {
    orientation = next;
    turn();
  }

  /// Which figure of the document is told from now on, empty for none.
  void telling(String name) {
    figure = name;
  }

  void down(double height) {
    y += height;
  }

  /// Draws at the place where the next thing goes.
  ///
  /// @param x from the left margin
  /// @param lower from the place down
  void text(Letters letters, String words, double x, double lower) {
    double stand = y + lower + letters.ascent();
    page.marks().add(text(letters, Points.mm(margins.left()) + x, stand, words));
  }

  private Mark text(Letters letters, double x, double stand, String words) {
    Letters.Face face = letters.face();
    return new Mark.Text(x, stand, face.points(), face.bold(), words, figure);
  }

  /// A hairline between two places, from the left margin and from the next thing's place down.
  void stroke(double fromX, double fromY, double toX, double toY) {
    double edge = Points.mm(margins.left());
    page.marks().add(new Mark.Stroke(edge + fromX, y + fromY, edge + toX, y + toY));
  }

  /// A filled box at the place where the next thing goes.
  void bar(double x, double lower, double width, double height) {
    page.marks().add(new Mark.Bar(Points.mm(margins.left()) + x, y + lower, width, height));
  }

  /// Numbers the pages from the second on.
  void number(Letters letters, Words common) {
    for (int i = 1; i < pages.size(); i++) {
      String number = common.get("page.of", i + 1, pages.size());
      Page numbered = pages.get(i);
      double body = numbered.width() - Points.mm(margins.left()) - Points.mm(margins.right());
      double x = Points.mm(margins.left()) + (body - letters.width(number)) / 2;
      double stand = Points.mm(NUMBER_FROM_EDGE) + letters.ascent();
      numbered.marks().add(text(letters, x, stand, number));
    }
  }
}
