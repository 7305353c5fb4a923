package zveno.ui;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Toasts over the lower edge of the screen: at most two, each as long as [ToastStay] says.
public final class ToastArea extends VBox implements Toasts {
  private static final int MOST = 2;

  private final String closeText;

  /// @param closeText what a screen reader says of the cross
  public ToastArea(String closeText) {
    this.closeText = closeText;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  @Override
  public void show(String text) {
    add(new HBox(Icon.SUCCESS.node(), words(text)));
  }

  @Override
  public void show(String text, String actionText, Runnable action) {
    Button button = new Button(actionText);
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox toast = new HBox(words(text), button);
    button.setOnAction(
        e -> {
          getChildren().remove(toast);
          action.run();
        });
    add(toast);
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    return words;
  }

  private void add(HBox toast) {
    Button close = new Button("", Icon.CLOSE.node());
    close.getStyleClass().add("icon-only");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText(closeText);
    close.setOnAction(e -> getChildren().remove(toast));
    toast.getChildren().add(close);
    toast.getStyleClass().add("toast");
    toast.setMaxWidth(Region.USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    ObservableList<Node> shown = getChildren();
    while (shown.size() >= MOST) shown.removeFirst();
    shown.add(toast);
    new ToastStay(toast, () -> shown.remove(toast)).start();
  }
}
