package zveno.partners.view.card;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.view.hint.AlikeDesk;
import zveno.ui.Icon;

/// «похоже на «СОШ 905»»: in the head of a card that may be a second one; a click shows the couple.
final class AlikeHint extends Button {
  private final AlikeDesk desk;
  private Optional<UUID> card = Optional.empty();

  AlikeHint(AlikeDesk desk) {
    this.desk = desk;
    setId("alike");
    getStyleClass().addAll("flat", "alike-hint");
    setGraphic(Icon.WARNING.node("warning"));
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    desk.signs().revisionProperty().subscribe(now -> show());
  }

  void look(Optional<UUID> shown) {
    card = shown;
    show();
  }

  private void show() {
    Optional<Likely> found = card.flatMap(desk.signs()::of);
    found.ifPresent(
        likely -> {
          setText(desk.name(likely));
          setAccessibleHelp(desk.reason(likely));
          setOnAction(event -> desk.compare(likely));
        });
    setVisible(found.isPresent());
    setManaged(found.isPresent());
  }
}
