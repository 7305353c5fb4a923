package zveno.intake.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// Counts what a part unpacks to: too much is refused, and at the end length and checksum must be
/// the promised ones ([java.util.zip.ZipFile] does not look).
final class GuardedPart extends FilterInputStream {

  private static final long RATIO_FROM = 10L * 1024 * 1024;
  private static final long RATIO = 500;

  private final ZipEntry entry;
  private final Unpacked unpacked;
  private final CRC32 sum = new CRC32();
  private long count;

  GuardedPart(InputStream in, ZipEntry entry, Unpacked unpacked) {
    super(in);
    this.entry = entry;
    this.unpacked = unpacked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    if (got < 0) {
      checkEnd();
      return got;
    }
    sum.update(bytes, from, got);
    count += got;
    unpacked.reached(entry.getName(), count);
    if (count > Limits.PART) {
      throw new IntakeException(IntakeFault.FILE_TOO_BIG, entry.getName());
    }
    if (count > RATIO_FROM && count > RATIO * Math.max(1, entry.getCompressedSize())) {
      throw new IntakeException(IntakeFault.FILE_UNSAFE, entry.getName());
    }
    return got;
  }

  private void checkEnd() {
    boolean whole = entry.getSize() < 0 || entry.getSize() == count;
    boolean sound = entry.getCrc() < 0 || entry.getCrc() == sum.getValue();
    if (!whole || !sound) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, entry.getName());
    }
  }

  /// How much was read, 0 to 1, as far as the directory tells the length.
  double share() {
    return entry.getSize() <= 0 ? 0 : Math.min(1, (double) count / entry.getSize());
  }

  /// Parsers close at the end of their text, which need not be the end of the part.
  @Override
  public void close() {}

  void release() throws IOException {
    super.close();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
