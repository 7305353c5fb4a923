package zveno.events.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.ToolRow;

/// A button that opens ticks; how many are set stands on it.
public final class FilterMenu<T> extends MenuButton {
  private final Messages messages;
  private final String titleKey;
  private final Function<T, String> words;
  private final Consumer<Set<T>> choose;

  /// @param choose takes what is ticked; nothing means all
  public FilterMenu(
      Messages messages,
      String titleKey,
      Icon icon,
      Function<T, String> words,
      Consumer<Set<T>> choose) {
    super(messages.get(titleKey), icon.node());
    this.messages = messages;
    this.titleKey = titleKey;
    this.words = words;
    this.choose = choose;
    getStyleClass().addAll("flat", ToolRow.NAMED);
    setMinWidth(Region.USE_PREF_SIZE);
    Tips.add(this, messages.get(titleKey));
  }

  /// Offers these values, of which some are ticked.
  public void offer(List<T> values, Set<T> ticked) {
    getItems().clear();
    for (T value : values) {
      CheckMenuItem item = new CheckMenuItem(words.apply(value));
      item.setMnemonicParsing(false);
      item.setSelected(ticked.contains(value));
      item.setOnAction(
          e -> {
            Set<T> now = new HashSet<>(ticked);
            if (item.isSelected()) now.add(value);
            else now.remove(value);
            choose.accept(now);
          });
      getItems().add(item);
    }
    MenuItem all = new MenuItem(messages.get("calendar.filterAll.item"));
    all.setOnAction(e -> choose.accept(Set.of()));
    all.setDisable(ticked.isEmpty());
    if (!values.isEmpty()) getItems().add(new SeparatorMenuItem());
    getItems().add(all);
    String title = messages.get(titleKey);
    setText(ticked.isEmpty() ? title : title + ": " + ticked.size());
    setAccessibleText(getText());
    if (ticked.isEmpty()) getStyleClass().remove("ticked");
    else if (!getStyleClass().contains("ticked")) getStyleClass().add("ticked");
  }
}
