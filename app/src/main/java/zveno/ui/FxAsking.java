package zveno.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;

/// Dialogs of the window; file dialogs begin in the last folder.
public final class FxAsking implements Asking {
  private final Messages messages;
  private final Supplier<Window> owner;
  private final ObjectProperty<Optional<Path>> folder;

  /// @param folder the last folder, kept by the settings
  public FxAsking(
      Messages messages, Supplier<Window> owner, ObjectProperty<Optional<Path>> folder) {
    this.messages = messages;
    this.owner = owner;
    this.folder = folder;
  }

  @Override
  public Optional<Path> open(String title, FileKind kind) {
    return chosen(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> save(String title, FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    String ending = kind.patterns().getFirst().substring(1);
    return chosen(chooser.showSaveDialog(owner.get()))
        .map(
            path ->
                path.toString().endsWith(ending)
                    ? path
                    : path.resolveSibling(path.getFileName() + ending));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public boolean confirm(String question, String verb) {
    ButtonType yes = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    ButtonType no =
        new ButtonType(messages.get("ui.leave.button"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, question, yes, no);
    // The dialog's own words would be cut where the letters are big.
    Label words = new Label(question);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("question");
    DialogPane pane = alert.getDialogPane();
    pane.setContent(words);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    // The letters have their size only when the window is there.
    alert.setOnShown(e -> pane.getScene().getWindow().sizeToScene());
    alert.initOwner(owner.get());
    alert.setTitle(messages.get("ui.confirm.title"));
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  private FileChooser chooser(String title, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.words(), kind.patterns()));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<File> lastFolder() {
    return folder.get().filter(Files::isDirectory).map(Path::toFile);
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) return Optional.empty();
    Path path = file.toPath();
    folder.set(Optional.ofNullable(path.getParent()));
    return Optional.of(path);
  }
}
