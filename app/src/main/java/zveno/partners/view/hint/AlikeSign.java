package zveno.partners.view.hint;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// The sign of a card that may be a second one; a click shows both. The keyboard has a command, so
/// the sign takes no focus.
public final class AlikeSign extends Button {
  private final AlikeDesk desk;
  private final Tooltip tip = Tips.of("");

  public AlikeSign(AlikeDesk desk) {
    super("", Icon.WARNING.node("warning"));
    this.desk = desk;
    getStyleClass().addAll("flat", "alike-sign");
    setFocusTraversable(false);
    setTooltip(tip);
  }

  /// Tells of this couple from now on.
  public AlikeSign show(Likely likely) {
    String words = desk.tip(likely);
    tip.setText(words);
    setAccessibleText(words);
    setOnAction(event -> desk.compare(likely));
    return this;
  }
}
