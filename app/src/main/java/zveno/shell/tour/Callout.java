package zveno.shell.tour;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// What is said beside a control. Its buttons have the keyboard until the user turns to the window;
/// then it only stands there and takes no key but Esc.
final class Callout extends PopOver {
  /// The library places a callout by the width of its content and draws it wider by both edges.
  private static final double EDGES = 20;

  private static final String SHEET = "/zveno/css/callout.css";

  private final Messages messages;
  private final Stop stop;
  private final int number;
  private final Ways ways;

  /// Ways on from a callout.
  record Ways(Runnable back, Runnable on, Runnable end) {}

  /// @param number of the stop, from 1
  Callout(Messages messages, Stop stop, int number, Ways ways) {
    this.messages = messages;
    this.stop = stop;
    this.number = number;
    this.ways = ways;
    setArrowLocation(stop.arrow());
    setDetachable(false);
    setAutoHide(false);
    setAnimated(false);
    setHideOnEscape(true);
    setContentNode(content(true));
    var sheet = Callout.class.getResource(SHEET);
    if (sheet != null) getRoot().getStylesheets().add(sheet.toExternalForm());
  }

  /// Points at a control.
  void pointAt(Node control) {
    Bounds target = control.localToScreen(control.getLayoutBounds());
    switch (stop.arrow()) {
      case TOP_CENTER -> show(control, target.getCenterX() - EDGES / 2, target.getMaxY());
      case TOP_RIGHT -> show(control, target.getCenterX() - EDGES, target.getMaxY());
      default -> show(control);
    }
  }

  /// Leaves the keyboard to the window.
  void rest() {
    setContentNode(content(false));
  }

  private VBox content(boolean keys) {
    Label title = new Label(messages.get("shell.tour." + stop.id() + ".title"));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label text = new Label(messages.get("shell.tour." + stop.id() + ".text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(title, text, foot(keys));
    box.getStyleClass().add("callout");
    return box;
  }

  private HBox foot(boolean keys) {
    boolean first = number == 1;
    boolean last = number == Stop.ALL.size();
    Label where =
        new Label(
            messages.get(
                "shell.tourStep.text",
                Integer.toString(number),
                Integer.toString(Stop.ALL.size())));
    where.getStyleClass().addAll("muted", "caption");
    where.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button end = button("end", ways.end(), last ? "accent" : "flat");
    Button back = button("back", ways.back(), "outlined");
    Button on = button("on", ways.on(), "accent");
    List<Button> buttons =
        last ? List.of(back, end) : first ? List.of(end, on) : List.of(end, back, on);
    HBox foot = new HBox(where, space);
    foot.getChildren().addAll(buttons);
    foot.getStyleClass().add("callout-foot");
    buttons.forEach(button -> button.setFocusTraversable(keys));
    // The usual way on has the focus.
    Node usual = buttons.getLast();
    if (keys) setOnShown(e -> usual.requestFocus());
    return foot;
  }

  private Button button(String id, Runnable action, String style) {
    Button button =
        FieldSection.button(messages.get("shell.tour." + id + ".button"), action, "small", style);
    button.setId("tour-" + id);
    return button;
  }
}
