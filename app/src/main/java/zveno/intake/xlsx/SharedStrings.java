package zveno.intake.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// The texts that cells of a workbook share, kept as UTF-8 in blocks: a million of them cost little
/// more than their bytes.
final class SharedStrings {

  private static final int BLOCK = 1 << 20;

  private final List<byte[]> blocks = new ArrayList<>();
  private byte[] block = new byte[0];
  private int used;
  private int[] places = new int[1024];
  private int[] starts = new int[1024];
  private int[] lengths = new int[1024];
  private int count;
  private long length;

  static SharedStrings read(OfficeZip zip, String part) {
    SharedStrings all = new SharedStrings();
    try (PartReader xml = PartReader.open(zip, part)) {
      TextOfRuns text = new TextOfRuns("si");
      int event;
      while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
        if (text.take(event, xml)) {
          all.add(text.value());
        }
      }
    }
    return all;
  }

  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    length += bytes.length;
    if (length > Limits.TEXT_BYTES) {
      throw new IntakeException(IntakeFault.FILE_TOO_BIG, "sharedStrings");
    }
    if (count == Limits.TEXTS) {
      throw new IntakeException(IntakeFault.FILE_UNSAFE, "sharedStrings");
    }
    if (used + bytes.length > block.length) {
      block = new byte[Math.max(BLOCK, bytes.length)];
      blocks.add(block);
      used = 0;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    System.arraycopy(bytes, 0, block, used, bytes.length);
    places[count] = blocks.size() - 1;
    starts[count] = used;
    lengths[count] = bytes.length;
    used += bytes.length;
    count++;
  }

  /// Fails with FILE_DAMAGED where the index is none.
  String get(String index) {
    int at = index(index);
    return new String(blocks.get(places[at]), starts[at], lengths[at], StandardCharsets.UTF_8);
  }

  private int index(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      if (at >= 0 && at < count) {
        return at;
      }
      throw new IntakeException(IntakeFault.FILE_DAMAGED, "sharedStrings");
    } catch (NumberFormatException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "sharedStrings");
    }
  }
}
