package zveno.ui;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips that come soon and stay long enough to be read.
public final class Tips {
  private static final Duration SOON = Duration.millis(400);
  private static final Duration LONG = Duration.seconds(20);
  private static final double WIDEST = 420;

  private Tips() {}

  public static Tooltip of(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setShowDelay(SOON);
    tip.setShowDuration(LONG);
    tip.setMaxWidth(WIDEST);
    tip.setWrapText(true);
    return tip;
  }

  public static Tooltip add(Node node, String text) {
    Tooltip tip = of(text);
    Tooltip.install(node, tip);
    return tip;
  }
}
