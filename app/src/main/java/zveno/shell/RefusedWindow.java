package zveno.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Icon;

/// A base that cannot be opened at start: what happened, what is safe, what can be done, with a
/// button for each way out that works.
record RefusedWindow(Messages messages, Asking asking) {
  Region content(StartRefusal refusal, Consumer<StartChoice> chosen) {
    Label title = words(title(refusal));
    title.getStyleClass().add("title");
    title.setGraphic(Icon.WARNING.node("warning", "big"));
    VBox box = new VBox(title, words(refusal.text()));
    box.getChildren().add(words(messages.get("shell.refusedSafe.text")));
    toDo(refusal).ifPresent(text -> box.getChildren().add(words(text)));
    box.getChildren().add(buttons(refusal, chosen));
    box.getStyleClass().add("fault-window");
    return box;
  }

  String title(StartRefusal refusal) {
    String key = "shell.refusedTitle." + refusal.code();
    return messages.get(messages.has(key) ? key : "shell.refusedOther.title");
  }

  private Optional<String> toDo(StartRefusal refusal) {
    if (refusal.restorable()) {
      return Optional.of(
          messages.get(
              refusal.copy().isPresent() ? "shell.refusedRestore.text" : "shell.refusedFile.text"));
    }
    String key = "shell.refusedDo." + refusal.code();
    return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
  }

  private HBox buttons(StartRefusal refusal, Consumer<StartChoice> chosen) {
    Button elsewhere = button("shell.otherFolder.button");
    elsewhere.setId("elsewhere");
    elsewhere.setOnAction(
        e -> ask(() -> asking.folder(messages.get("shell.otherFolder.title")), chosen));
    Button close = button("ui.close.button");
    close.setId("leave");
    close.setCancelButton(true);
    close.setOnAction(e -> chosen.accept(new StartChoice.Leave()));
    List<Node> right = new ArrayList<>();
    if (refusal.restorable()) right.add(restore(refusal, chosen));
    if (refusal.again()) {
      Button again = button("shell.tryAgain.button");
      again.setId("again");
      again.setOnAction(e -> chosen.accept(new StartChoice.Again()));
      right.add(again);
    }
    right.add(close);
    if (right.getFirst() instanceof Button first) {
      first.setDefaultButton(true);
      Platform.runLater(first::requestFocus);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(elsewhere, space);
    row.getChildren().addAll(right);
    row.getStyleClass().add("buttons");
    return row;
  }

  private Button restore(StartRefusal refusal, Consumer<StartChoice> chosen) {
    Optional<Path> copy = refusal.copy();
    Button restore =
        button(copy.isPresent() ? "shell.restoreCopy.button" : "shell.restoreFile.button");
    restore.setId("restore");
    restore.setOnAction(
        e -> copy.or(this::file).ifPresent(file -> chosen.accept(new StartChoice.Restore(file))));
    return restore;
  }

  private Optional<Path> file() {
    Asking.FileKind kind =
        new Asking.FileKind(messages.get("shell.exchange.files"), List.of("*.zveno"));
    return asking.open(messages.get("shell.restoreFile.title"), kind);
  }

  private static void ask(Supplier<Optional<Path>> folder, Consumer<StartChoice> chosen) {
    folder.get().ifPresent(path -> chosen.accept(new StartChoice.Elsewhere(path)));
  }

  private Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private Button button(String key) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
