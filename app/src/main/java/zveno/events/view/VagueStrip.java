package zveno.events.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.events.time.DateText;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Events of which the day is not known: as many as there is room for, the rest in a menu.
final class VagueStrip extends HBox {
  private final Messages messages;
  private final Consumer<Entry> open;
  private final Label title = new Label("", Icon.CALENDAR.node());
  private final MenuButton rest = new MenuButton();
  private final HBox key = new HBox();
  private final Region space = new Region();
  private List<Entry> entries = List.of();
  private List<Button> chips = List.of();

  VagueStrip(Messages messages, Consumer<Entry> open) {
    this.messages = messages;
    this.open = open;
    getStyleClass().add("calendar-strip");
    setMinWidth(0);
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    rest.getStyleClass().add("flat");
    rest.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
    key.getStyleClass().add("calendar-figure");
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getChildren()
        .addAll(
            swatch("vacation", "calendar.vacation.key"), swatch("holiday", "calendar.holiday.key"));
    widthProperty().addListener((o, old, now) -> fill());
  }

  private Label swatch(String style, String words) {
    Region colour = new Region();
    colour.getStyleClass().addAll("day-swatch", style);
    Label label = new Label(messages.get(words), colour);
    label.getStyleClass().add("muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// @param year in which dates are told without their year
  void show(Shown shown, SchoolYear year) {
    entries = shown.vague();
    DateText dates = new DateText(year);
    title.setText(messages.get("calendar.vague.title", entries.size()));
    List<Button> made = new ArrayList<>();
    for (Entry entry : entries) {
      String date = entry.date().map(dates::within).orElse(entry.typed());
      Label when = new Label(date);
      when.getStyleClass().add("muted");
      Button chip = new Button(entry.title(), when);
      chip.setMnemonicParsing(false);
      chip.getStyleClass().addAll("small", "vague-chip");
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setAccessibleText(date + ". " + entry.title());
      Tips.add(chip, entry.title() + "\n" + date);
      chip.setOnAction(e -> open.accept(entry));
      made.add(chip);
    }
    chips = made;
    fill();
  }

  /// Asked of their own width, so that the strip does not swing.
  private void fill() {
    getChildren().setAll(all(chips.size()));
    if (getScene() != null) applyCss();
    int count = chips.size();
    while (count > 0 && width(count) > getWidth() && getWidth() > 0) count--;
    rest.getItems().clear();
    for (Entry entry : entries.subList(count, entries.size())) {
      MenuItem item = new MenuItem(entry.title());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> open.accept(entry));
      rest.getItems().add(item);
    }
    rest.setText(messages.get("calendar.vagueMore.button", entries.size() - count));
    rest.setAccessibleText(rest.getText());
    getChildren().setAll(all(count));
  }

  private List<Node> all(int count) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(title);
    nodes.addAll(chips.subList(0, count));
    if (count < chips.size()) nodes.add(rest);
    nodes.add(space);
    nodes.add(key);
    return nodes;
  }

  private double width(int count) {
    double width = snappedLeftInset() + snappedRightInset();
    for (Node node : all(count)) width += node.prefWidth(-1) + getSpacing();
    return width + (count < chips.size() ? 40 : 0);
  }
}
