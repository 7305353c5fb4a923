package zveno.events.view.card;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.text.Messages;

/// The days of the week on which something repeats; that of the first time is always one of them.
final class WeekDays extends HBox {
  private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
  private DayOfWeek first = DayOfWeek.MONDAY;

  WeekDays(Messages messages) {
    getStyleClass().addAll("segmented", "week-days");
    setId("repeat-weekdays");
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton button = new ToggleButton(messages.get("plan.weekdayShort." + day));
      button.setId("repeat-" + day);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(messages.get("plan.weekdayEvery." + day));
      button.setOnAction(
          e -> {
            if (day == first) button.setSelected(true);
          });
      buttons.put(day, button);
      getChildren().add(button);
    }
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  /// @param of the day of the first time
  void show(DayOfWeek of, Set<DayOfWeek> days) {
    first = of;
    buttons.forEach((day, button) -> button.setSelected(day == of || days.contains(day)));
  }

  Set<DayOfWeek> chosen() {
    Set<DayOfWeek> chosen = EnumSet.of(first);
    buttons.forEach(
        (day, button) -> {
          if (button.isSelected()) chosen.add(day);
        });
    return chosen;
  }
}
