package zveno.pairing.view.plan;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar beside a score: how good it is among all scores. The number beside it says the same.
final class ScoreBar extends StackPane {
  private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final double GOOD = 0.7;
  private static final double FAIR = 0.4;

  private final Region filled = new Region();
  private double share;

  ScoreBar() {
    getStyleClass().add("score-bar");
    filled.getStyleClass().add("filled");
    getChildren().add(filled);
    setMouseTransparent(true);
  }

  void show(double now) {
    share = Math.clamp(now, 0, 1);
    pseudoClassStateChanged(HIGH, share >= GOOD);
    pseudoClassStateChanged(LOW, share < FAIR);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
  }
}
