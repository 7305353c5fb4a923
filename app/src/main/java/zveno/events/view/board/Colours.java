package zveno.events.view.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colours of the board as style sheets name them; a picture follows the theme only through a
/// node that is styled.
public final class Colours extends Region {
  private static final StyleablePropertyFactory<Colours> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final String DIRECTION = "-z-direction-";

  /// How many directions have a colour of their own.
  static final int DIRECTIONS = 7;

  /// One colour of the board.
  public enum Name {
    PAPER,
    OUTSIDE,
    WEEKEND,
    HOLIDAY,
    HATCH,
    LINE,
    EDGE,
    TEXT,
    MUTED,
    HEAD,
    ACCENT,
    ACCENT_TEXT,
    ON_ACCENT,
    NOW,
    HELD,
    HELD_TEXT,
    MOVED,
    MOVED_TEXT,
    CANCELLED,
    CANCELLED_TEXT,
    OVERDUE,
    OVERDUE_TEXT,
    CLASH;

    String css() {
      return "-z-board-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private static final List<CssMetaData<Colours, Paint>> METAS = metas();

  private final Map<String, StyleableObjectProperty<Paint>> paints = new HashMap<>();

  /// @param changed told after any colour was given
  public Colours(Runnable changed) {
    getStyleClass().add("board-colours");
    setManaged(false);
    for (CssMetaData<Colours, Paint> meta : METAS) {
      paints.put(
          meta.getProperty(),
          new StyleableObjectProperty<>(Color.GRAY) {
            @Override
            protected void invalidated() {
              changed.run();
            }

            @Override
            public Object getBean() {
              return Colours.this;
            }

            @Override
            public String getName() {
              return meta.getProperty();
            }

            @Override
            public CssMetaData<Colours, Paint> getCssMetaData() {
              return meta;
            }
          });
    }
  }

  /// The colour of this name in the tone in sight.
  public Paint of(Name name) {
    return property(this, name.css()).get();
  }

  /// The colour of a direction; of none the quiet one.
  Paint direction(int number) {
    if (number < 0) return of(Name.EDGE);
    return property(this, DIRECTION + number % DIRECTIONS).get();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(METAS);
    return all;
  }

  private static List<CssMetaData<Colours, Paint>> metas() {
    List<CssMetaData<Colours, Paint>> metas = new ArrayList<>();
    for (Name name : Name.values()) metas.add(meta(name.css()));
    for (int i = 0; i < DIRECTIONS; i++) metas.add(meta(DIRECTION + i));
    return List.copyOf(metas);
  }

  private static CssMetaData<Colours, Paint> meta(String css) {
    return FACTORY.createPaintCssMetaData(
        css, colours -> property(colours, css), Color.GRAY, false);
  }

  private static StyleableObjectProperty<Paint> property(Colours colours, String css) {
    return Objects.requireNonNull(colours.paints.get(css));
  }
}
