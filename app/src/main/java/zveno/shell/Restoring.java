package zveno.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The wish to go back to a copy: a page of the settings utters it, the window is left for it.
public final class Restoring {
  private Consumer<Path> action = file -> {};

  /// Leaves the window for what this file holds.
  void from(Path file) {
    action.accept(file);
  }

  void onWish(Consumer<Path> leave) {
    action = leave;
  }
}
