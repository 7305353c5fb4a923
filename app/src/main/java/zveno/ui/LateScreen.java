package zveno.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A screen that is built when it is first looked at, so that the window need not wait for it.
///
/// Screens are told apart by what they are, so every place must be given this one and never the
/// screen inside.
public final class LateScreen implements Screen {
  private final String name;
  private final String titleKey;
  private final Icon icon;
  private final Supplier<Screen> building;
  private @Nullable Screen built;

  /// @param building makes the screen, once, on the screen's thread; its name, title and icon are
  ///   the ones given here
  public LateScreen(String name, String titleKey, Icon icon, Supplier<Screen> building) {
    this.name = name;
    this.titleKey = titleKey;
    this.icon = icon;
    this.building = building;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String titleKey() {
    return titleKey;
  }

  @Override
  public Icon icon() {
    return icon;
  }

  @Override
  public Region node() {
    return screen().node();
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
      if (!screen.name().equals(name))
        throw new IllegalStateException(name + " built " + screen.name());
      built = screen;
    }
    return screen;
  }
}
