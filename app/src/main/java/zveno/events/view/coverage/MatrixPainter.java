package zveno.events.view.coverage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import zveno.events.EventMark;
import zveno.events.coverage.Gathering;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.coverage.Presence;
import zveno.events.view.board.Box;
import zveno.events.view.board.Colours;
import zveno.events.view.board.Colours.Name;
import zveno.events.view.board.Letters;

/// Draws what is in sight of a matrix, however big it is.
record MatrixPainter(
    GraphicsContext pen,
    Colours colours,
    Letters letters,
    MatrixShape shape,
    MatrixWords words,
    Matrix matrix,
    MatrixShape.Cell focus) {
  private static final double PAD = 8;
  private static final double ROUND = 5;

  /// @param focused whether the keys are here
  void paint(boolean focused) {
    pen.setTextBaseline(VPos.CENTER);
    fill(new Box(0, 0, shape.width(), shape.height()), Name.PAPER);
    clipped(shape.left(), shape.top(), this::cells);
    clipped(0, shape.top(), this::names);
    clipped(shape.left(), 0, this::heads);
    corner();
    if (focused) ring();
  }

  private void clipped(double x, double y, Runnable painting) {
    pen.save();
    pen.beginPath();
    double right = x == 0 ? shape.left() : shape.width();
    double bottom = y == 0 ? shape.top() : shape.height();
    pen.rect(x, y, right - x, bottom - y);
    pen.clip();
    painting.run();
    pen.restore();
  }

  private void cells() {
    for (int row = shape.firstRow(); row <= shape.lastRow(); row++) {
      Member member = matrix.members().get(row);
      double y = shape.rowAt(row);
      ground(row, member, new Box(shape.left(), y, shape.right() - shape.left(), shape.row()));
      for (int column = shape.firstColumn(); column <= shape.lastColumn(); column++) {
        Gathering event = matrix.gatherings().get(column);
        double x = shape.columnAt(column);
        if (column == focus.column() && row != focus.row()) shade(x, y);
        matrix.at(member, event).ifPresent(there -> presence(there, event, x, y));
      }
      line(shape.left(), y + shape.row(), shape.right(), y + shape.row());
    }
    for (int column = shape.firstColumn(); column <= shape.lastColumn(); column++) {
      double x = shape.columnAt(column) + shape.column();
      line(x, shape.top(), x, Math.min(shape.height(), shape.rowAt(matrix.members().size())));
    }
  }

  private void shade(double x, double y) {
    pen.setGlobalAlpha(0.5);
    fill(new Box(x, y, shape.column(), shape.row()), Name.NOW);
    pen.setGlobalAlpha(1);
  }

  private void ground(int row, Member member, Box box) {
    if (row == focus.row()) fill(box, Name.NOW);
    else if (!member.took()) fill(box, Name.MOVED);
  }

  private void presence(Presence there, Gathering event, double x, double y) {
    double gap = Math.max(2, Math.floor(shape.row() / 9));
    Box box = new Box(x + gap, y + gap, shape.column() - 2 * gap, shape.row() - 2 * gap);
    if (!there.took()) {
      pen.setStroke(colours.of(Name.EDGE));
      pen.setLineWidth(1);
      pen.strokeRoundRect(
          box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, ROUND, ROUND);
      if (event.state() == EventMark.UNMARKED) text("?", box, false, Name.OVERDUE_TEXT, true);
      return;
    }
    pen.setFill(colours.of(Name.HELD));
    pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    text(mark(there, event), box, there.organizer(), Name.HELD_TEXT, true);
  }

  /// How many people or times; the letter of an organiser; else a tick.
  private String mark(Presence there, Gathering event) {
    if (there.people() > 0) return Integer.toString(there.people());
    if (event.times() > 1) return "×" + there.held();
    return there.organizer() ? words.messages().get("calendar.coverage.organizerSign") : "✓";
  }

  private void names() {
    for (int row = shape.firstRow(); row <= shape.lastRow(); row++) {
      Member member = matrix.members().get(row);
      double y = shape.rowAt(row);
      ground(row, member, new Box(0, y, shape.left(), shape.row()));
      double name = shape.name();
      text(member.name(), new Box(PAD, y, name - 2 * PAD, shape.row()), false, Name.TEXT, false);
      number(member.events(), name, y, shape.row());
      number(member.people(), name + shape.number(), y, shape.row());
      line(0, y + shape.row(), shape.left(), y + shape.row());
    }
  }

  private void number(int number, double x, double y, double height) {
    Box box = new Box(x, y, shape.number(), height);
    text(Integer.toString(number), box, true, number == 0 ? Name.MUTED : Name.TEXT, true);
  }

  private void heads() {
    fill(new Box(shape.left(), 0, shape.width() - shape.left(), shape.top()), Name.HEAD);
    for (int column = shape.firstColumn(); column <= shape.lastColumn(); column++) {
      Gathering event = matrix.gatherings().get(column);
      double x = shape.columnAt(column);
      Box box = new Box(x, 0, shape.column(), shape.top());
      boolean nobody = event.held() > 0 && event.organizations() == 0;
      if (column == focus.column()) fill(box, Name.NOW);
      else if (nobody) fill(box, Name.MOVED);
      title(event, x);
      Box day = new Box(x, shape.title(), shape.column(), shape.day());
      text(words.small(event), day, false, Name.MUTED, true);
      Box total = new Box(x, shape.title() + shape.day(), shape.column(), shape.total());
      String count = event.held() > 0 ? Integer.toString(event.organizations()) : "–";
      text(count, total, true, event.organizations() == 0 ? Name.MUTED : Name.TEXT, true);
      line(x + shape.column(), 0, x + shape.column(), shape.top());
    }
    edge(shape.left(), shape.top(), shape.width(), shape.top());
  }

  /// The title goes upwards, in two lines.
  private void title(Gathering event, double x) {
    double room = shape.title() - PAD;
    List<String> lines = letters.wrap(event.title(), room, 2);
    double high = letters.size() * 1.25;
    double middle = x + shape.column() / 2 - (lines.size() - 1) * high / 2;
    pen.setFont(letters.plain());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setFill(colours.of(event.held() > 0 ? Name.TEXT : Name.MUTED));
    for (String line : lines) {
      pen.save();
      pen.translate(middle, shape.title() - PAD / 2);
      pen.rotate(-90);
      pen.fillText(line, 0, 0);
      pen.restore();
      middle += high;
    }
  }

  private void corner() {
    fill(new Box(0, 0, shape.left(), shape.top()), Name.HEAD);
    double y = shape.title() + shape.day();
    String names = words.messages().get("calendar.coverage.organizations", matrix.members().size());
    String of = words.messages().get("calendar.coverage.events", matrix.gatherings().size());
    text(of, new Box(PAD, y - shape.day(), shape.name(), shape.day()), false, Name.MUTED, false);
    text(names, new Box(PAD, y, shape.name(), shape.total()), true, Name.TEXT, false);
    head("calendar.coverage.eventsHead", shape.name(), y);
    head("calendar.coverage.peopleHead", shape.name() + shape.number(), y);
    edge(0, shape.top(), shape.left(), shape.top());
    edge(shape.left(), 0, shape.left(), shape.height());
  }

  private void head(String key, double x, double y) {
    Box box = new Box(x, y, shape.number(), shape.total());
    text(words.messages().get(key), box, false, Name.MUTED, true);
  }

  private void ring() {
    Optional<MatrixShape.Cell> here = Optional.of(focus);
    here.map(shape::box)
        .ifPresent(
            box -> {
              double x = Math.max(box.x(), focus.column() < 0 ? 0 : shape.left());
              double y = Math.max(box.y(), focus.row() < 0 ? 0 : shape.top());
              double right = Math.min(box.right(), shape.width());
              double bottom = Math.min(box.bottom(), shape.height());
              if (right - x < 4 || bottom - y < 4) return;
              pen.setStroke(colours.of(Name.ACCENT));
              pen.setLineWidth(2);
              pen.strokeRoundRect(x + 1, y + 1, right - x - 2, bottom - y - 2, ROUND, ROUND);
            });
  }

  private void text(String text, Box box, boolean strong, Name colour, boolean centred) {
    pen.setFont(strong ? letters.strong() : letters.plain());
    pen.setFill(colours.of(colour));
    pen.setTextAlign(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
    pen.fillText(
        letters.fit(text, box.width(), strong),
        centred ? box.x() + box.width() / 2 : box.x(),
        box.y() + box.height() / 2);
  }

  private void fill(Box box, Name colour) {
    pen.setFill(colours.of(colour));
    pen.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    stroke(Name.LINE, fromX, fromY, toX, toY);
  }

  private void edge(double fromX, double fromY, double toX, double toY) {
    stroke(Name.EDGE, fromX, fromY, toX, toY);
  }

  private void stroke(Name colour, double fromX, double fromY, double toX, double toY) {
    pen.setStroke(colours.of(colour));
    pen.setLineWidth(1);
    pen.strokeLine(fromX - 0.5, fromY - 0.5, toX - 0.5, toY - 0.5);
  }
}
