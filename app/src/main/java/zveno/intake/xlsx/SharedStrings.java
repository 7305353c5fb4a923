package zveno.intake.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// The texts that cells of a workbook share, kept as UTF-8 in blocks: a million of them cost little
/// more than their bytes.
final class SharedStrings {

  private static final int BLOCK = 1 << 18;
  private static final int MET = 1 << 12;
  private static final int PAGE = 1 << 13;
  private static final int START_BITS = 24;
  private static final int LENGTH_BITS = 24;

  private final List<byte[]> blocks = new ArrayList<>();
  private byte[] block = new byte[0];
  private int used;

  /// Where each text lies, in pages: the block, its start there and its length, in 20, 20 and 24
  /// bits.
  private final List<long[]> places = new ArrayList<>();

  private int count;
  private long length;

  /// The texts met last: a table says the same few words in every row, and they are kept once then.
  private final @Nullable String[] met = new @Nullable String[MET];

  private final int[] metAt = new int[MET];

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
    if (count % PAGE == 0) places.add(new long[PAGE]);
    System.arraycopy(bytes, 0, block, used, bytes.length);
    long place = blocks.size() - 1L;
    places.getLast()[count % PAGE] = (((place << START_BITS) | used) << LENGTH_BITS) | bytes.length;
    used += bytes.length;
    count++;
  }

  /// Fails with FILE_DAMAGED where the index is none.
  String get(String index) {
    int at = index(index);
    int slot = at & (MET - 1);
    String known = met[slot];
    if (known != null && metAt[slot] == at) return known;
    long place = places.get(at / PAGE)[at % PAGE];
    byte[] bytes = blocks.get((int) (place >>> (START_BITS + LENGTH_BITS)));
    int start = (int) (place >>> LENGTH_BITS) & ((1 << START_BITS) - 1);
    int size = (int) place & ((1 << LENGTH_BITS) - 1);
    String text = new String(bytes, start, size, StandardCharsets.UTF_8);
    met[slot] = text;
    metAt[slot] = at;
    return text;
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
