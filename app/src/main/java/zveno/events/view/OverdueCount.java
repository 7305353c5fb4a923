package zveno.events.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.ToolRow;

/// How many are over and unmarked; the number alone where there is little room.
final class OverdueCount extends Label implements ToolRow.Folding {
  private final Messages messages;
  private int count;
  private boolean folded;

  OverdueCount(Messages messages) {
    super("", Icon.ATTENTION.node("danger"));
    this.messages = messages;
    getStyleClass().add("overdue-count");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(int now) {
    count = now;
    String words = messages.get("calendar.overdue.count", now);
    setText(words);
    setAccessibleText(words);
    Tips.add(this, words);
    seen();
  }

  /// Where there is no room for the words, the button beside it and the legend tell the number.
  @Override
  public void fold(boolean folded) {
    this.folded = folded;
    seen();
  }

  private void seen() {
    boolean seen = count > 0 && !folded;
    setVisible(seen);
    setManaged(seen);
  }
}
