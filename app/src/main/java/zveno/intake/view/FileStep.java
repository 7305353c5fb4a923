package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.intake.draft.FileLook;
import zveno.text.Messages;
import zveno.ui.EmptyState;
import zveno.ui.Icon;

/// The first step: which file, which sheet of it, which row is the heading.
final class FileStep {
  private final ImportModel model;
  private final Messages messages;
  private final VBox root = new VBox();
  private final Button choose;

  FileStep(ImportModel model) {
    this.model = model;
    this.messages = model.messages();
    choose =
        StepFoot.button(
            "import-choose", messages.get("import.choose.button"), model::choose, "accent");
    root.setMinSize(0, 0);
    model.lookProperty().subscribe(this::draw);
  }

  Region node() {
    return root;
  }

  void focus() {
    choose.requestFocus();
  }

  private void draw(Optional<FileLook> look) {
    Node inside = look.map(this::known).orElseGet(this::nothing);
    VBox.setVgrow(inside, Priority.ALWAYS);
    root.getChildren().setAll(inside);
    look.ifPresent(
        now -> {
          Button other =
              StepFoot.button(
                  "import-other", messages.get("import.other.button"), model::choose, "flat");
          Button next =
              StepFoot.onward(
                  "import-next",
                  messages.get("import.next.button"),
                  () -> model.go(ImportStep.COLUMNS));
          root.getChildren().add(new StepFoot(List.of(), List.of(other, next)));
        });
  }

  private Node nothing() {
    EmptyState state = new EmptyState(Icon.IMPORT, messages.get("import.nothing.state"), choose);
    Label kinds = new Label(messages.get("import.kinds.hint"));
    kinds.getStyleClass().addAll("caption", "muted");
    kinds.setWrapText(true);
    state.getChildren().add(kinds);
    return state;
  }

  private Node known(FileLook look) {
    Label name = new Label(String.valueOf(look.file().getFileName()), Icon.EXCEL.node("big"));
    name.getStyleClass().add("headline");
    Label path = new Label(String.valueOf(look.file().toAbsolutePath().getParent()));
    path.getStyleClass().addAll("caption", "muted");
    VBox all = new VBox(name, path);
    all.getStyleClass().add("import-file");
    if (look.sheets().size() > 1) all.getChildren().add(sheets(look));
    Label ask = new Label(messages.get("import.headingRow.label"));
    ask.getStyleClass().add("strong");
    all.getChildren().addAll(ask, new TopRows(model, look));
    ScrollPane scroll = new ScrollPane(all);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node sheets(FileLook look) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("import-sheet");
    box.getItems().setAll(look.sheets());
    box.setValue(look.sheet());
    box.setOnAction(
        e -> {
          if (!box.getValue().equals(look.sheet())) model.sheet(box.getValue());
        });
    Label words = new Label(messages.get("import.sheet.label"));
    words.setLabelFor(box);
    HBox row = new HBox(words, box);
    row.getStyleClass().add("import-row");
    return row;
  }
}
