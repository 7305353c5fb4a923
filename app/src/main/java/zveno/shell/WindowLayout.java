package zveno.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Which parts of the window are open.
public final class WindowLayout {
  static final double WIDTH = 1366;
  static final double HEIGHT = 768;

  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final BooleanProperty help = new SimpleBooleanProperty();

  /// Whether the sidebar shows icons only.
  public BooleanProperty narrow() {
    return narrow;
  }

  /// Whether the help panel is open.
  public BooleanProperty help() {
    return help;
  }
}
