package zveno.partners.view.card;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.PartnerEvents;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// The events of the partner, latest first; each leads to its card.
final class EventsSection extends VBox {
  private final Messages messages;
  private final Consumer<UUID> open;
  private final VBox list;

  EventsSection(Messages messages, Consumer<UUID> open) {
    this.messages = messages;
    this.open = open;
    FieldSection section = new FieldSection(messages.get("partners.events.title")).ofBlocks();
    list = section.body();
    getChildren().add(section);
  }

  void show(List<PartnerEvents.Line> events) {
    if (events.isEmpty()) {
      list.getChildren()
          .setAll(List.<Node>of(FieldSection.muted(messages.get("partners.noEvents.state"))));
    } else list.getChildren().setAll(events.stream().map(this::block).toList());
  }

  private Node block(PartnerEvents.Line event) {
    Button title = FieldSection.button(event.title(), () -> open.accept(event.event()), "link");
    title.setId("partner-event-" + event.event());
    title.setWrapText(true);
    title.setMinWidth(0);
    Label under =
        FieldSection.muted(
            Stream.of(event.when(), event.part(), event.state())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
    under.setMinHeight(Region.USE_PREF_SIZE);
    VBox block = new VBox(title, under);
    block.getStyleClass().addAll("record-block", "card-note");
    return block;
  }
}
