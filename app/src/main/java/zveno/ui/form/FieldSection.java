package zveno.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Fields under a heading.
public final class FieldSection extends VBox {
  private final VBox body = new VBox();

  /// @param beside what stands at the right of the heading
  public FieldSection(String heading, Node... beside) {
    Label title = new Label(heading);
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space);
    head.getChildren().addAll(beside);
    head.getStyleClass().add("card-head");
    body.getStyleClass().add("card-body");
    getStyleClass().add("card-section");
    getChildren().addAll(head, body);
  }

  public VBox body() {
    return body;
  }

  /// With more air between its parts.
  public FieldSection ofBlocks() {
    body.getStyleClass().add("card-blocks");
    return this;
  }

  public static Button iconButton(Icon icon, String words, Runnable action) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("flat", "icon-only");
    button.setAccessibleText(words);
    Tips.add(button, words);
    button.setOnAction(e -> action.run());
    return button;
  }

  public static Button button(String words, Runnable action, String... styles) {
    Button button = new Button(words);
    button.getStyleClass().addAll(styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  public static Label muted(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("muted", "caption");
    return label;
  }
}
