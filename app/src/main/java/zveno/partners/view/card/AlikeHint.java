package zveno.partners.view.card;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import zveno.partners.alike.Couple;
import zveno.text.Messages;
import zveno.ui.Icon;

/// «похоже на «СОШ 905»»: in the head of a card that may be a second one; a click shows the couple.
public final class AlikeHint extends Button {
  private final AlikeHintModel model;
  private Consumer<Couple> opening = couple -> {};

  public AlikeHint(Messages messages, AlikeHintModel model) {
    this.model = model;
    setId("alike");
    getStyleClass().addAll("flat", "alike-hint");
    setGraphic(Icon.WARNING.node("warning"));
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    setOnAction(e -> model.foundProperty().get().ifPresent(now -> opening.accept(now.couple())));
    model
        .foundProperty()
        .subscribe(
            found -> {
              found.ifPresent(now -> setText(messages.get("partners.alike.button", now.name())));
              setVisible(found.isPresent());
              setManaged(found.isPresent());
            });
  }

  /// What shows a couple.
  public void onOpen(Consumer<Couple> show) {
    opening = show;
  }

  void look(Optional<UUID> card) {
    model.look(card);
  }
}
