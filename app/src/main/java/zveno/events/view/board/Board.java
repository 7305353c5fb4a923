package zveno.events.view.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.text.Messages;
import zveno.ui.Theme;

/// A year, a month or a week as one picture, with keys and the mouse on it.
public final class Board extends Region {
  private final Messages messages;
  private final Theme theme;
  private final Acts acts;
  private final Function<LocalDate, DayMark> marks;
  private final EntryWords words;
  private final Canvas picture = new Canvas();
  private final Canvas above = new Canvas();
  private final Colours colours = new Colours(this::stale);
  private final DoubleProperty drawn = new SimpleDoubleProperty();
  private Layout layout;
  private Shown shown;
  private Sketch sketch = Sketch.EMPTY;
  private Letters letters;
  private Focus focus;
  private LocalDate anchor;
  private Optional<BoardOverlay.Ghost> ghost = Optional.empty();

  /// A board that shows this plan first.
  ///
  /// @param marks what each day looks like
  public Board(
      Messages messages,
      Theme theme,
      Acts acts,
      Function<LocalDate, DayMark> marks,
      Layout first,
      Shown shown) {
    this.messages = messages;
    this.theme = theme;
    this.acts = acts;
    this.marks = marks;
    this.shown = shown;
    words = new EntryWords(messages);
    layout = first;
    letters = new Letters(theme.scaled(first.letters()));
    focus = Focus.on(shown.today());
    anchor = shown.today();
    getStyleClass().add("calendar-board");
    setId("board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(colours, picture, above);
    theme.percent().addListener((o, old, now) -> stale());
    focusedProperty().addListener((o, old, now) -> overlay());
    setOnKeyPressed(new BoardKeys(this, acts)::pressed);
    new BoardMouse(this, acts).install();
    setMinSize(0, 0);
  }

  /// Shows a span; the keys stay on their day where it is in sight.
  public void show(Layout now, Shown what, LocalDate day) {
    boolean turned = !anchor.equals(day) || !what.span().holds(focus.day());
    anchor = day;
    layout = now;
    shown = what;
    if (turned && !focus.day().equals(day)) focus = Focus.on(day);
    if (focus.key().isPresent() && focus.entry(what).isEmpty()) {
      focus = Focus.on(focus.day());
    }
    stale();
  }

  Shown shown() {
    return shown;
  }

  Layout plan() {
    return layout;
  }

  Sketch sketch() {
    return sketch;
  }

  Focus focus() {
    return focus;
  }

  EntryWords words() {
    return words;
  }

  /// The day on which the keys are.
  public LocalDate day() {
    return focus.day();
  }

  /// The event on which the keys are.
  public Optional<Entry> entry() {
    return focus.entry(shown);
  }

  /// Changes with every picture that was drawn: milliseconds that it took.
  public DoubleProperty drawnProperty() {
    return drawn;
  }

  /// Puts the keys on an event.
  public void select(Entry.Key key) {
    shown.find(key).ifPresent(entry -> to(Focus.on(entry, entry.first())));
  }

  void to(Focus now) {
    focus = now;
    if (!shown.span().holds(now.day())) acts.go(now.day());
    overlay();
  }

  void ghost(Optional<BoardOverlay.Ghost> now) {
    ghost = now;
    overlay();
  }

  private void stale() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    long began = System.nanoTime();
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width < 1 || height < 1) return;
    for (Canvas canvas : new Canvas[] {picture, above}) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    double size = theme.scaled(layout.letters());
    if (letters.size() != size) letters = new Letters(size);
    sketch = layout.draw(new Frame(shown, marks, messages, letters, width, height));
    new Painter(picture.getGraphicsContext2D(), colours, letters).paint(sketch, width, height);
    overlay();
    drawn.set((System.nanoTime() - began) / 1e6);
  }

  private void overlay() {
    GraphicsContext pen = above.getGraphicsContext2D();
    pen.clearRect(0, 0, above.getWidth(), above.getHeight());
    new BoardOverlay(pen, colours, letters).paint(sketch, focus, isFocused(), ghost);
    setAccessibleText(words.spoken(focus, shown));
  }
}
