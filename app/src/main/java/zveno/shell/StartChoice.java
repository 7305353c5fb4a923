package zveno.shell;

import java.nio.file.Path;

/// What the user chose where a base could not be opened.
public sealed interface StartChoice {
  /// To leave the program.
  record Leave() implements StartChoice {}

  /// To try the same folder once more.
  record Again() implements StartChoice {}

  /// To open the base of another folder.
  record Elsewhere(Path folder) implements StartChoice {}

  /// To put what this file holds in the base's place.
  record Restore(Path file) implements StartChoice {}
}
