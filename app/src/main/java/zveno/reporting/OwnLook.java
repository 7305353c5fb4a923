package zveno.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import zveno.reports.paper.Margins;
import zveno.reports.paper.StyleProfile;
import zveno.text.RussianNumber;

/// What can be changed of the user's own look of documents: the numbers of it.
public enum OwnLook {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM,
  TEXT,
  TABLE,
  WIDE,
  SPACING,
  INDENT;

  /// As it stands, with a decimal comma.
  public String text(StyleProfile look) {
    return RussianNumber.format(number(look));
  }

  /// The look with what was typed; empty where no document can look so.
  public Optional<StyleProfile> with(StyleProfile look, String typed) {
    boolean parts = this == SPACING || this == INDENT;
    return RussianNumber.parse(typed)
        .filter(number -> parts || whole(number))
        .flatMap(number -> possible(() -> changed(look, number)));
  }

  /// The look in another typeface; empty where it has no name.
  public static Optional<StyleProfile> inFont(StyleProfile p, String font) {
    return possible(
        () ->
            new StyleProfile(
                p.margins(),
                font.strip(),
                p.textSize(),
                p.tableSize(),
                p.wideSize(),
                p.corner(),
                p.spacing(),
                p.indent()));
  }

  private static boolean whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<StyleProfile> possible(Supplier<StyleProfile> look) {
    try {
      return Optional.of(look.get());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Number number(StyleProfile look) {
    Margins margins = look.margins();
    return switch (this) {
      case LEFT -> margins.left();
      case RIGHT -> margins.right();
      case TOP -> margins.top();
      case BOTTOM -> margins.bottom();
      case TEXT -> look.textSize();
      case TABLE -> look.tableSize();
      case WIDE -> look.wideSize();
      case SPACING -> look.spacing();
      case INDENT -> look.indent();
    };
  }

  private StyleProfile changed(StyleProfile p, BigDecimal to) {
    Margins m = p.margins();
    int n = to.intValue();
    return switch (this) {
      case LEFT -> with(p, new Margins(n, m.right(), m.top(), m.bottom()));
      case RIGHT -> with(p, new Margins(m.left(), n, m.top(), m.bottom()));
      case TOP -> with(p, new Margins(m.left(), m.right(), n, m.bottom()));
      case BOTTOM -> with(p, new Margins(m.left(), m.right(), m.top(), n));
      case TEXT -> sizes(p, n, p.tableSize(), p.wideSize());
      case TABLE -> sizes(p, p.textSize(), n, p.wideSize());
      case WIDE -> sizes(p, p.textSize(), p.tableSize(), n);
      case SPACING -> lines(p, to.doubleValue(), p.indent());
      case INDENT -> lines(p, p.spacing(), to.doubleValue());
    };
  }

  private static StyleProfile with(StyleProfile p, Margins margins) {
    return new StyleProfile(
        margins,
        p.font(),
        p.textSize(),
        p.tableSize(),
        p.wideSize(),
        p.corner(),
        p.spacing(),
        p.indent());
  }

  private static StyleProfile sizes(StyleProfile p, int text, int table, int wide) {
    return new StyleProfile(
        p.margins(), p.font(), text, table, wide, p.corner(), p.spacing(), p.indent());
  }

  private static StyleProfile lines(StyleProfile p, double spacing, double indent) {
    return new StyleProfile(
        p.margins(),
        p.font(),
        p.textSize(),
        p.tableSize(),
        p.wideSize(),
        p.corner(),
        spacing,
        indent);
  }
}
