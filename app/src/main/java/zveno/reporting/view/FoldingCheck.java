package zveno.reporting.view;

import javafx.scene.control.CheckBox;
import zveno.ui.Tips;
import zveno.ui.table.ToolRow;

/// A tick that gives up its words where even icons alone leave no room; its tooltip keeps them.
final class FoldingCheck extends CheckBox implements ToolRow.Folding {
  private final String words;

  FoldingCheck(String words, String tip) {
    super(words);
    this.words = words;
    setAccessibleText(words);
    setTooltip(Tips.of(tip));
  }

  @Override
  public void fold(boolean folded) {
    setText(folded ? "" : words);
  }
}
