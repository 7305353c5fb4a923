package zveno.shell;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zveno.faults.Fault;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Opening;

/// A fault of the program: what happened, what is safe, what to do, and a code to tell about it.
public final class FaultWindow {
  private final Messages messages;
  private final Opening opening;
  private final Path logs;
  private boolean shown;

  public FaultWindow(Messages messages, Opening opening, Path logs) {
    this.messages = messages;
    this.opening = opening;
    this.logs = logs;
  }

  /// Shows the fault; while one is shown, further ones only go into the log.
  public void show(@Nullable Window owner, Fault fault) {
    if (shown) return;
    shown = true;
    Stage stage = new Stage();
    if (owner != null) stage.initOwner(owner);
    stage.initModality(Modality.APPLICATION_MODAL);
    stage.setTitle(messages.get("shell.fault.title"));
    stage.setScene(new Scene(content(fault, stage)));
    stage.setOnHidden(e -> shown = false);
    stage.show();
  }

  Region content(Fault fault, Stage stage) {
    TextArea details = new TextArea(fault.stack());
    details.setEditable(false);
    details.setId("details");
    ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    details.visibleProperty().bind(open);
    details.managedProperty().bind(open);
    Button more = button("shell.faultDetails.button", "flat");
    more.setOnAction(
        e -> {
          open.set(!open.get());
          stage.sizeToScene();
        });
    Button copy = button("shell.faultCopy.button", "flat");
    copy.setOnAction(e -> copy(fault));
    Button folder = button("shell.faultFolder.button", "flat");
    folder.setOnAction(e -> opening.open(logs));
    Button close = button("ui.close.button", "accent");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.setOnAction(e -> stage.close());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(more, copy, folder, space, close);
    buttons.getStyleClass().add("buttons");
    Label title = words("shell.faultWhat.text");
    title.getStyleClass().add("title");
    title.setGraphic(Icon.ATTENTION.node("danger", "big"));
    Label code = new Label(messages.get("shell.faultCode.text", fault.code()));
    code.getStyleClass().add("muted");
    VBox box =
        new VBox(
            title,
            words("shell.faultSafe.text"),
            words("shell.faultDo.text"),
            code,
            details,
            buttons);
    box.getStyleClass().add("fault-window");
    return box;
  }

  private Label words(String key) {
    Label words = new Label(messages.get(key));
    words.setWrapText(true);
    return words;
  }

  private Button button(String key, String style) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static void copy(Fault fault) {
    ClipboardContent content = new ClipboardContent();
    content.putString(fault.code() + System.lineSeparator() + fault.stack());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
