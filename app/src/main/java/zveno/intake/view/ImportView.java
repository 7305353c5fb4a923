package zveno.intake.view;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Brings a file in, in four steps. Esc leaves; what was begun is there when one comes back.
public final class ImportView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("import", "import.screen.title", Icon.IMPORT, Face.Place.NOWHERE);

  private final ImportModel model;
  private final List<List<Command>> commands;
  private final VBox root = new VBox();
  private final StackPane content = new StackPane();
  private final FileStep file;
  private final ColumnsStep columns;
  private final CheckStep check;
  private final ResultStep result;

  public ImportView(ImportModel model, TableLook look) {
    this.model = model;
    file = new FileStep(model);
    columns = new ColumnsStep(model);
    check = new CheckStep(model, look);
    result = new ResultStep(model);
    commands =
        List.of(
            List.of(
                Command.always(
                    "import.choose.command",
                    Icon.FOLDER,
                    new KeyCodeCombination(KeyCode.O, KeyCombination.CONTROL_DOWN),
                    model::choose)));
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinSize(0, 0);
    root.setMinSize(0, 0);
    root.getStyleClass().add("import-screen");
    root.getChildren().setAll(new StepsBar(model), refusal(), notice(), content);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    model.stepProperty().subscribe(this::show);
  }

  private Banner refusal() {
    Button again =
        StepFoot.button(
            "import-look-again",
            model.messages().get("import.lookAgain.button"),
            model::lookAgain,
            "small");
    again.visibleProperty().bind(model.work().staleProperty());
    Banner banner =
        new Banner(
            "import-refusal", Icon.ATTENTION.node("danger"), model.work().refusalProperty(), again);
    banner.getStyleClass().add("danger");
    return banner;
  }

  private Banner notice() {
    Button close =
        StepFoot.button("import-notice-close", "", model.work()::forgetNotice, "icon-only");
    close.setGraphic(Icon.CLOSE.node());
    close.setAccessibleText(model.messages().get("ui.close.button"));
    return new Banner(
        "import-notice", Icon.INFO.node("accent"), model.work().noticeProperty(), close);
  }

  private void leave(KeyEvent press) {
    if (press.getCode() != KeyCode.ESCAPE) return;
    model.leave();
    press.consume();
  }

  private void show(ImportStep step) {
    content.getChildren().setAll(pane(step));
    Platform.runLater(() -> focus(step));
  }

  private Region pane(ImportStep step) {
    return switch (step) {
      case FILE -> file.node();
      case COLUMNS -> columns.node();
      case CHECK -> check.node();
      case RESULT -> result.node();
    };
  }

  private void focus(ImportStep step) {
    switch (step) {
      case FILE -> file.focus();
      case COLUMNS -> columns.focus();
      case CHECK -> check.focus();
      case RESULT -> result.focus();
    }
  }

  @Override
  public Face face() {
    return FACE;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public List<List<Command>> commands() {
    return commands;
  }

  @Override
  public void shown() {
    model.shown();
    focus(model.stepProperty().get());
  }
}
