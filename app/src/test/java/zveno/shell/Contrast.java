package zveno.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Separator;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Measures letters and icons against what is painted behind them (WCAG 2.2, 1.4.3 and 1.4.11): 4.5
/// for letters, 3 for large ones and for icons. What is disabled is passed over.
final class Contrast {
  private static final double LETTERS = 4.5;
  private static final double LARGE = 3;
  private static final double LARGE_SIZE = 24;
  private static final double LARGE_BOLD_SIZE = 18.66;

  private final Set<String> faults = new LinkedHashSet<>();

  private Contrast() {}

  /// What is hard to read in what is seen now; on the screen's thread.
  static List<String> of(Scene scene) {
    Contrast contrast = new Contrast();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Color paper = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
    contrast.walk(scene.getRoot(), paper, 1);
    return new ArrayList<>(contrast.faults);
  }

  /// Contrast of two colours, 1…21.
  static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private void walk(Node node, Color behind, double opacity) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) return;
    double seen = opacity * node.getOpacity();
    Color paper = behind;
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color color) paper = over(color, paper, seen);
      }
    }
    if (node instanceof Text text && !text.getText().isBlank()) measure(text, paper, seen);
    if (node instanceof Parent parent && !(node instanceof Separator)) {
      for (Node child : parent.getChildrenUnmodifiable()) walk(child, paper, seen);
    }
  }

  private void measure(Text text, Color paper, double opacity) {
    if (!(text.getFill() instanceof Color fill)) return;
    double ratio = ratio(over(fill, paper, opacity), paper);
    boolean icon = text instanceof FontIcon;
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    boolean large = size >= LARGE_SIZE || (bold && size >= LARGE_BOLD_SIZE);
    double least = icon || large ? LARGE : LETTERS;
    if (ratio >= least) return;
    String what = icon ? "icon " + ((FontIcon) text).getIconLiteral() : "«" + text.getText() + "»";
    faults.add(
        String.format(
            Locale.ROOT, "%s %.2f: %s on %s, %s", what, ratio, fill, paper, styles(text)));
  }

  private static String styles(Node node) {
    StringBuilder all = new StringBuilder();
    for (Node at = node; at != null && all.length() < 90; at = at.getParent()) {
      if (!at.getStyleClass().isEmpty()) all.append(at.getStyleClass()).append(' ');
    }
    return all.toString();
  }

  private static Color over(Color color, Color paper, double opacity) {
    double alpha = color.getOpacity() * opacity;
    return Color.color(
        color.getRed() * alpha + paper.getRed() * (1 - alpha),
        color.getGreen() * alpha + paper.getGreen() * (1 - alpha),
        color.getBlue() * alpha + paper.getBlue() * (1 - alpha));
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
