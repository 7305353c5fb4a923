package zveno.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/// Opens a file or folder in the program that the system has for it.
@FunctionalInterface
public interface Opening {
  void open(Path path);

  /// By the command of this system.
  static Opening bySystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String command =
        system.contains("windows") ? "explorer.exe" : system.contains("mac") ? "open" : "xdg-open";
    return path -> start(command, path);
  }

  private static void start(String command, Path path) {
    try {
      new ProcessBuilder(command, path.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
