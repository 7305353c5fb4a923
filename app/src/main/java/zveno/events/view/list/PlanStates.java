package zveno.events.view.list;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import zveno.text.Messages;
import zveno.ui.EmptyState;
import zveno.ui.Icon;

/// What stands in the plan while no row does.
record PlanStates(Messages messages, PlanModel model) {
  /// @param add adds the first event
  /// @param bring takes a plan from a file
  Node now(Supplier<Button> add, Button bring) {
    if (!model.loadedProperty().get()) return new Label(messages.get("partners.loading.state"));
    if (model.lines().totalProperty().get() == 0) {
      return new EmptyState(Icon.CALENDAR, messages.get("plan.empty.state"), add.get(), bring);
    }
    Button clear = new Button(messages.get("ui.clear.button"));
    clear.setOnAction(e -> model.showAll());
    return new EmptyState(Icon.SEARCH, messages.get("plan.nothingFound.state"), clear);
  }
}
