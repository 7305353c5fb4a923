package zveno.cli;

import java.nio.file.Path;
import zveno.intake.cells.IntakeException;

/// A file that an import did not take, with the file that it was.
final class FileRefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final IntakeException refusal;

  FileRefusedException(Path file, IntakeException refusal) {
    super(refusal);
    this.file = file;
    this.refusal = refusal;
  }

  Path file() {
    return file;
  }

  IntakeException refusal() {
    return refusal;
  }
}
