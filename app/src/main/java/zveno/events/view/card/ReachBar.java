package zveno.events.view.card;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import zveno.events.Reach;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.form.FieldSection;
import zveno.ui.form.Segments;

/// How far reaches what is typed into the card of an event that repeats.
final class ReachBar extends FlowPane {
  private final Messages messages;
  private final Segments<Reach> reach;
  private Map<Reach, String> offered = Map.of();

  ReachBar(Messages messages, Consumer<Reach> choose) {
    this.messages = messages;
    reach = new Segments<>(choose);
    reach.setId("card-reach");
    Label title = FieldSection.muted(messages.get("plan.reach.label"));
    title.setLabelFor(reach);
    getStyleClass().add("field-controls");
    getChildren().addAll(title, reach);
  }

  /// @param original the time that is meant by «только это»
  void show(EventContent content, Optional<LocalDate> original) {
    boolean seen = content.repeated().isPresent() && original.isPresent();
    setVisible(seen);
    setManaged(seen);
    if (!seen) return;
    String day = RussianDate.digits(original.get()).substring(0, "24.11".length());
    Map<Reach, String> words = new LinkedHashMap<>();
    for (Reach one : Reach.values()) {
      words.put(one, messages.get("plan.reachDay." + one, day));
    }
    if (!words.equals(offered)) reach.offer(words);
    offered = words;
    reach.show(content.hand().map(InHand::reach).orElse(Reach.ALL));
  }
}
