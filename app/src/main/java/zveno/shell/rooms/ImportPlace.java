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

  ImportPlace(Screen first) {
    inHand = first;
    root.setMinSize(0, 0);
    show(first);
  }

  void show(Screen one) {
    inHand = one;
    root.getChildren().setAll(one.node());
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
    return inHand.commands();
  }

  @Override
  public void shown() {
    inHand.shown();
  }
}
