package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import zveno.intake.Books;
import zveno.ui.OnScreen;

/// Somebody who brings files in: chooses them, presses what the import shows, reads what it says.
final class ImportDesk {
  private final OpenWindow window;
  private final Path folder;

  ImportDesk(OpenWindow window, Path folder) {
    this.window = window;
    this.folder = folder;
  }

  Path csv(String name, String... lines) {
    return Books.text(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /// Goes to the import, which asks for a file.
  void choose(Path file) {
    window.asking.file = Optional.of(file);
    window.go("import");
  }

  /// Chooses another file while the import is in sight.
  void chooseOther(Path file) {
    window.asking.file = Optional.of(file);
    window.control(KeyCode.O);
  }

  void click(String... way) {
    OnScreen.run(() -> ((ButtonBase) node(way)).fire());
    window.quiet();
  }

  String text(String... way) {
    return OnScreen.get(() -> ((Labeled) node(way)).getText());
  }

  boolean disabled(String id) {
    return OnScreen.get(() -> node(id).isDisabled());
  }

  boolean visible(String id) {
    return OnScreen.get(
        () -> {
          Node found = window.scene().lookup(id);
          return found != null && found.isVisible();
        });
  }

  Node node(String... way) {
    Node found = window.scene().getRoot();
    for (String part : way) {
      found = found.lookup(part);
      assertThat(found).as(part).isNotNull();
    }
    return found;
  }
}
