package zveno.ui.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import zveno.text.Messages;

/// The names of the card's parts with how much is in each. One stop of the Tab key: arrows choose,
/// and Ctrl+Tab does so from anywhere in the card.
public final class CardTabs<T extends CardPart> extends FlowPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final List<T> parts;
  private final ObjectProperty<T> chosen;
  private final Map<T, Button> tabs = new HashMap<>();
  private final Map<T, Label> counts = new HashMap<>();

  /// @param parts from left to right; the first is in sight
  public CardTabs(Messages messages, List<T> parts) {
    this.messages = messages;
    this.parts = List.copyOf(parts);
    chosen = new SimpleObjectProperty<>(parts.getFirst());
    getStyleClass().add("card-tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    for (T tab : parts) {
      Label count = new Label();
      count.getStyleClass().add("bubble");
      count.setMinWidth(Region.USE_PREF_SIZE);
      counts.put(tab, count);
      Button button = new Button(messages.get(tab.titleKey()));
      button.getStyleClass().addAll("flat", "view-tab");
      button.setId("tab-" + tab.code());
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> chosen.set(tab));
      tabs.put(tab, button);
      getChildren().add(button);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    chosen.subscribe(this::mark);
  }

  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  /// Says how much is in a part; nothing beside the name where there is none.
  public void count(T tab, int many) {
    Button button = tabs.get(tab);
    Label label = counts.get(tab);
    if (button == null || label == null) return;
    label.setText(Integer.toString(many));
    button.setGraphic(many == 0 ? null : label);
    String title = messages.get(tab.titleKey());
    button.setAccessibleText(
        many == 0 ? title : messages.get("ui.views.tab.words", title, label.getText()));
  }

  /// Ctrl+Tab and Ctrl+Page down, wherever in the card they are pressed.
  public void keys(KeyEvent event) {
    if (!event.isControlDown()) return;
    int steps =
        switch (event.getCode()) {
          case TAB -> event.isShiftDown() ? -1 : 1;
          case PAGE_DOWN -> 1;
          case PAGE_UP -> -1;
          default -> 0;
        };
    if (steps == 0) return;
    turn(steps);
    event.consume();
  }

  private void arrows(KeyEvent event) {
    if (event.getCode() == KeyCode.RIGHT) turn(1);
    else if (event.getCode() == KeyCode.LEFT) turn(-1);
    else return;
    event.consume();
  }

  private void turn(int steps) {
    int next = Math.floorMod(parts.indexOf(chosen.get()) + steps, parts.size());
    chosen.set(parts.get(next));
    focusChosen();
  }

  public void focusChosen() {
    Button button = tabs.get(chosen.get());
    if (button != null) button.requestFocus();
  }

  private void mark(T now) {
    tabs.forEach(
        (tab, button) -> {
          button.pseudoClassStateChanged(CHOSEN, tab.equals(now));
          button.setFocusTraversable(tab.equals(now));
        });
  }
}
