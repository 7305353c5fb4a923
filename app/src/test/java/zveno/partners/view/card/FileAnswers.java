package zveno.partners.view.card;

import java.nio.file.Path;
import java.util.Optional;
import zveno.ui.Asking;

/// Answers questions for files with the one it was given.
final class FileAnswers implements Asking {
  Optional<Path> file = Optional.empty();

  @Override
  public Optional<Path> open(String title, FileKind kind) {
    return file;
  }

  @Override
  public Optional<Path> save(String title, FileKind kind, String suggestedName) {
    return file;
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }

  @Override
  public boolean confirm(String question, String verb) {
    return true;
  }
}
