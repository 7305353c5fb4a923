package zveno.journeys;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// A window whose user deletes thirty partners and types into a cell of the one left; then it waits
/// to be killed.
final class KilledWindow {
  static final String TYPING = "typing ";

  private static final int DELETED = 30;

  private KilledWindow() {}

  static Database base(Path folder) {
    return Schema.open(BaseAddress.in(folder));
  }

  public static void main(String[] args) {
    try {
      play(args);
    } catch (Throwable failed) {
      // The screen's thread would keep the program alive, and who waits for it waiting.
      failed.printStackTrace(System.out);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void play(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    OpenWindow window = new OpenWindow(folder.resolve("settings"), base(folder));
    window.show(Tone.LIGHT, 100, 1366, 768);
    OnScreen.run(() -> table(window).requestFocus());
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.drag(cell(window, 1), () -> selected(window) == DELETED);
    hands.press(KeyCode.DELETE);
    OnScreen.until("deleted", () -> table(window).getItems().size() == 1);
    hands.type("Школа, которой не");

    if (!(hands.owner() instanceof TextField)) throw new IllegalStateException("nobody types");
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write((TYPING + hands.actions() + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      System.in.read();
    }
  }

  private static TableView<?> table(OpenWindow window) {
    return (TableView<?>) window.scene().lookup("#partners");
  }

  private static int selected(OpenWindow window) {
    return table(window).getSelectionModel().getSelectedIndices().size();
  }

  /// The name in a row.
  private static Node cell(OpenWindow window, int row) {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll("#partners .table-cell").stream()
                .filter(
                    node ->
                        node instanceof TableCell<?, ?> cell
                            && cell.getIndex() == row
                            && cell.getText() != null
                            && cell.getText().startsWith("Школа"))
                .findFirst()
                .orElseThrow());
  }
}
