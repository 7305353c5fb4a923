package zveno.pairing.table;

import java.io.Serial;
import java.nio.file.Path;
import zveno.intake.cells.IntakeException;

/// A score table that is no file of a kind that can be read.
public final class TableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Path file;
  private final IntakeException refusal;

  TableException(Path file, IntakeException refusal) {
    super(refusal);
    this.file = file;
    this.refusal = refusal;
  }

  public Path file() {
    return file;
  }

  public IntakeException refusal() {
    return refusal;
  }
}
