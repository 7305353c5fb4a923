package zveno.intake.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// By what it is seen that a file is no longer the one that was looked at.
public record FileStamp(long size, FileTime written) {

  static FileStamp of(Path file) {
    try {
      return new FileStamp(Files.size(file), Files.getLastModifiedTime(file));
    } catch (NoSuchFileException e) {
      throw new IntakeException(IntakeFault.FILE_MISSING, e);
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DENIED, e);
    }
  }

  /// Fails with FILE_CHANGED when somebody wrote the file since.
  void check(Path file) {
    if (!of(file).equals(this)) throw new IntakeException(IntakeFault.FILE_CHANGED);
  }
}
