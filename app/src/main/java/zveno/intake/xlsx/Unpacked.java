package zveno.intake.xlsx;

import java.util.HashMap;
import java.util.Map;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// How much of a workbook was unpacked in all; a part that is read again counts once.
final class Unpacked {

  private final Map<String, Long> parts = new HashMap<>();
  private long total;

  /// A part was read so far. Fails with FILE_TOO_BIG.
  void reached(String part, long bytes) {
    long before = parts.getOrDefault(part, 0L);
    if (bytes > before) {
      parts.put(part, bytes);
      total += bytes - before;
    }
    if (total > Limits.BOOK) {
      throw new IntakeException(IntakeFault.FILE_TOO_BIG, part);
    }
  }
}
