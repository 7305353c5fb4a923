package zveno.partners.view.hint;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.alike.TypedCard;
import zveno.ui.Icon;
import zveno.ui.Tasks;

/// Under a field into which a name, an ИНН or an ОГРН is typed: the card that such an organisation
/// has already, and the way to it. It is looked for in the pauses of typing.
public final class TypedHint {
  /// What typing leads to the other card: the key of the command that compares two.
  private static final KeyCode OPEN = KeyCode.D;

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int SHORTEST = 3;

  private final AlikeDesk desk;
  private final Runnable later;
  private final Label words = new Label();
  private final Button open = new Button();
  private final HBox panel = new HBox(Icon.WARNING.node("warning"), words, open);
  private final Popup popup = new Popup();
  private @Nullable Typing typing;
  private Optional<UUID> shown = Optional.empty();

  private record Typing(TextField field, PartnerField what, Organization card) {}

  TypedHint(AlikeDesk desk, Tasks tasks) {
    this.desk = desk;
    later = tasks.debounced(PAUSE, this::look);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    open.getStyleClass().add("flat");
    open.setText(desk.openText());
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setFocusTraversable(false);
    open.setOnAction(event -> open());
    panel.setId("typed-alike");
    panel.getStyleClass().add("typed-hint");
    popup.getContent().add(panel);
    popup.setHideOnEscape(false);
  }

  /// Looks after a field from now on; a field that tells nothing is left alone.
  ///
  /// @param card the card it belongs to, none while nothing is shown
  public void attach(TextField field, PartnerField what, Supplier<Optional<Organization>> card) {
    if (!TypedCard.tells(what)) return;
    field
        .textProperty()
        .addListener(
            (o, old, text) -> {
              hide();
              if (!field.isFocused()) return;
              typing = card.get().map(now -> new Typing(field, what, now)).orElse(null);
              later.run();
            });
    field.focusedProperty().addListener((o, had, has) -> hide());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void hide() {
    typing = null;
    shown = Optional.empty();
    popup.hide();
  }

  private void look() {
    Typing now = typing;
    if (now == null || now.field().getText().strip().length() < SHORTEST) return;
    desk.signs()
        .like(
            new TypedCard(now.card(), now.what(), now.field().getText()),
            likely -> {
              if (Objects.equals(now, typing)) likely.ifPresent(found -> show(now, found));
            });
  }

  private void show(Typing now, Likely likely) {
    shown = Optional.of(likely.pair().couple().besides(now.card().id()));
    words.setText(desk.reason(likely));
    now.field().setAccessibleHelp(words.getText());
    Bounds here = now.field().localToScreen(now.field().getLayoutBounds());
    if (here != null) popup.show(now.field(), here.getMinX(), here.getMaxY() + 2);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != OPEN || !event.isControlDown() || shown.isEmpty()) return;
    event.consume();
    open();
  }

  private void open() {
    Optional<UUID> card = shown;
    hide();
    card.ifPresent(desk::open);
  }
}
