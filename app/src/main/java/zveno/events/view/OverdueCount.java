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
    setVisible(now > 0);
    setManaged(now > 0);
  }

  @Override
  public void fold(boolean folded) {
    setText(folded ? String.valueOf(count) : messages.get("calendar.overdue.count", count));
  }
}
