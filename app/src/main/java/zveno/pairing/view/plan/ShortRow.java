package zveno.pairing.view.plan;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.pairing.Plan;
import zveno.pairing.Plan.Relaxation;
import zveno.pairing.PlanWords;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// A line of a school without a pair: why, and what to give up.
final class ShortRow extends HBox {
  private final Messages messages;
  private final PlanWords words;
  private final Consumer<Relaxation> relax;
  private final Label school = new Label();
  private final Label reason = new Label();
  private final MenuButton menu;

  /// @param relax gives something up
  ShortRow(Messages messages, Consumer<Relaxation> relax) {
    this.messages = messages;
    this.words = new PlanWords(messages);
    this.relax = relax;
    getStyleClass().add("short-row");
    setAlignment(Pos.CENTER_LEFT);
    school.getStyleClass().add("strong");
    school.setMinWidth(Region.USE_PREF_SIZE);
    reason.setMinWidth(0);
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    menu = new MenuButton(messages.get("pairing.relax.button"), Icon.RELAX.node());
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setFocusTraversable(false);
    getChildren().addAll(Icon.WARNING.node("warning"), school, reason, menu);
  }

  void show(PlanLine.Unpaired line) {
    String why = words.reason(line.unmatched());
    school.setText(line.unmatched().recipient());
    reason.setText(brief(line.unmatched()));
    reason.setTooltip(Tips.of(why));
    menu.getItems().clear();
    for (Relaxation one : line.unmatched().relax()) {
      MenuItem item = new MenuItem(words.relax(one));
      item.setOnAction(e -> relax.accept(one));
      menu.getItems().add(item);
    }
    menu.setDisable(menu.getItems().isEmpty());
  }

  /// What a screen reader says.
  String words(PlanLine.Unpaired line) {
    return line.unmatched().recipient() + ", " + brief(line.unmatched());
  }

  private String brief(Plan.Unmatched one) {
    if (one.donors().isEmpty()) return messages.get("pairing.row.noDonor");
    return one.found() == 0
        ? messages.get("pairing.row.short", one.competing().size(), one.places())
        : messages.get("pairing.row.part", one.needed(), one.places());
  }
}
