package zveno.intake.open;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Sees that a table program has the file open, by the lock file it puts beside: what is on the
/// screen there may not be in the file yet.
final class FileLock {

  private static final String EXCEL = "~$";
  private static final String OFFICE = ".~lock.";
  private static final int NAME_AT = 1;

  private FileLock() {}

  static void check(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith(EXCEL)) {
      throw new IntakeException(IntakeFault.FILE_UNSUPPORTED, "lock");
    }
    Path excel = file.resolveSibling(EXCEL + name);
    if (Files.isRegularFile(excel)) {
      throw new IntakeException(IntakeFault.FILE_IN_USE, excelUser(excel));
    }
    Path office = file.resolveSibling(OFFICE + name + "#");
    if (Files.isRegularFile(office)) {
      throw new IntakeException(IntakeFault.FILE_IN_USE, officeUser(office));
    }
  }

  /// The first byte counts the letters of the name that follow it.
  private static String excelUser(Path lock) {
    byte[] bytes = bytes(lock);
    int length = bytes.length == 0 ? 0 : Math.min(bytes[0] & 0xFF, bytes.length - NAME_AT);
    return new String(
            bytes, NAME_AT > bytes.length ? 0 : NAME_AT, length, Charset.forName("windows-1251"))
        .strip();
  }

  /// Name, login, machine, time, separated by commas.
  private static String officeUser(Path lock) {
    String text = new String(bytes(lock), StandardCharsets.UTF_8);
    int comma = text.indexOf(',');
    return comma < 0 ? "" : text.substring(0, comma).strip();
  }

  private static byte[] bytes(Path lock) {
    try {
      return Files.size(lock) > 4096 ? new byte[0] : Files.readAllBytes(lock);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
