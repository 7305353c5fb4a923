package zveno;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import zveno.cli.Cli;

/// A start without words: the window, or the tour where there is no screen.
///
/// @param wanted the base to open, and who opens it
/// @param tour the folder of the tour, given by the build alone
record Start(Cli cli, Window window, Cli.Wanted wanted, Optional<Path> tour) {
  /// The system property with the folder of the tour.
  static final String TOUR = "zveno.tour";

  private static final String BASE = "base";

  /// Returns the exit code.
  int run() {
    return tour.isPresent() && !screen() ? show(tour.get()) : cli.beside(() -> window.run(wanted));
  }

  /// JavaFX asks the X server that DISPLAY names; a Wayland display alone is no screen for it.
  private static boolean screen() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    String display = System.getenv("DISPLAY");
    return !linux || (display != null && !display.isBlank());
  }

  /// Fills a demo base and prints its documents.
  private int show(Path folder) {
    Path base = folder.resolve(BASE);
    remove(base);
    return cli.run("demo", "--to", folder.toString(), "--store", base.toString()).orElseThrow();
  }

  private static void remove(Path base) {
    if (!Files.isDirectory(base)) return;
    try (Stream<Path> files = Files.walk(base)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
