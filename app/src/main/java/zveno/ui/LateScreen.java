package zveno.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A screen that is built when it is first looked at, so that the window need not wait for it.
///
/// Screens are told apart by what they are, so every place must be given this one and never the
/// screen inside.
public final class LateScreen implements Screen {
  private final Face face;
  private final Supplier<Screen> building;
  private @Nullable Screen built;

  /// @param building makes the screen of this face, once, on the screen's thread
  public LateScreen(Face face, Supplier<Screen> building) {
    this.face = face;
    this.building = building;
  }

  @Override
  public Face face() {
    return face;
  }

  @Override
  public Region node() {
    return screen().node();
  }

  @Override
  public List<Parent> panes() {
    return screen().panes();
  }

  @Override
  public List<List<Command>> commands() {
    return screen().commands();
  }

  @Override
  public void shown() {
    screen().shown();
  }

  private Screen screen() {
    Screen screen = built;
    if (screen == null) {
      screen = building.get();
      if (!screen.face().equals(face)) {
        throw new IllegalStateException(face + " built " + screen.face());
      }
      built = screen;
    }
    return screen;
  }
}
