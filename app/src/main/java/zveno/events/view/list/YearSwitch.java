package zveno.events.view.list;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// Which school year is shown: a year back, a year on, or all of them.
public final class YearSwitch extends HBox {
  private final Messages messages;
  private final MenuButton name = new MenuButton();

  public YearSwitch(Messages messages, PlanModel model, MenuItem roll) {
    this.messages = messages;
    Button back =
        FieldSection.iconButton(
            Icon.BACK, messages.get("plan.yearBack.button"), () -> model.turn(-1));
    back.setId("year-back");
    Button on =
        FieldSection.iconButton(
            Icon.FORWARD, messages.get("plan.yearOn.button"), () -> model.turn(1));
    on.setId("year-on");
    name.setId("year");
    name.getStyleClass().add("flat");
    name.setMinWidth(Region.USE_PREF_SIZE);
    MenuItem all = new MenuItem(messages.get("plan.allYears.item"));
    all.setId("year-all");
    all.setOnAction(e -> model.yearProperty().set(Optional.empty()));
    MenuItem one = new MenuItem(messages.get("plan.oneYear.item"));
    one.setId("year-one");
    one.setOnAction(e -> model.turn(0));
    roll.setId("year-roll");
    name.getItems().setAll(one, all, new SeparatorMenuItem(), roll);
    getChildren().addAll(back, name, on);
    setMinWidth(Region.USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    model.yearProperty().subscribe(this::show);
  }

  private void show(Optional<SchoolYear> year) {
    name.setText(year.map(SchoolYear::name).orElseGet(() -> messages.get("plan.allYears.item")));
    name.setAccessibleText(messages.get("plan.year.words", name.getText()));
  }
}
