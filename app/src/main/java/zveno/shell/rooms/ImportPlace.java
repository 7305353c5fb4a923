package zveno.shell.rooms;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.intake.view.ImportView;
import zveno.ui.Command;
import zveno.ui.Screen;

/// The screen of the import: of all imports that may be under way it shows the one in hand.
final class ImportPlace implements Screen {
  private final StackPane root = new StackPane();
  private Screen inHand;
  private boolean table = true;

  ImportPlace(Screen first) {
    inHand = first;
    root.setMinSize(0, 0);
    show(first);
  }

  void show(Screen one) {
    inHand = one;
    table = true;
    root.getChildren().setAll(one.node());
  }

  /// Something else than a table, in the place of the screen in hand.
  void show(Region other) {
    table = false;
    root.getChildren().setAll(other);
  }

  @Override
  public Face face() {
    return ImportView.FACE;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public List<List<Command>> commands() {
    return table ? inHand.commands() : List.of();
  }

  @Override
  public void shown() {
    if (table) inHand.shown();
  }
}
