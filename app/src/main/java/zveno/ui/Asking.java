package zveno.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the user: behind a port, so that journeys can be tested without dialogs.
public interface Asking {
  /// A kind of files in a dialog.
  ///
  /// @param words what the dialog calls them
  /// @param patterns such as *.xlsx
  record FileKind(String words, List<String> patterns) {}

  /// A file to read.
  Optional<Path> open(String title, FileKind kind);

  /// A file to write, with its ending.
  Optional<Path> save(String title, FileKind kind, String suggestedName);

  /// A folder.
  Optional<Path> folder(String title);

  /// Whether to do what cannot be undone.
  ///
  /// @param verb stands on the button: what will be done
  boolean confirm(String question, String verb);
}
