package zveno.exchange.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import zveno.files.Digests;

/// Reads a part and sums it up on the way. Closing it leaves the stream below open.
final class SummingInput extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Digests.sha256();
  private final Budget budget;
  private long bytes;
  private long lines;

  SummingInput(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /// Reads what is left, then sums up.
  PartSum sum() throws IOException {
    byte[] rest = new byte[BUFFER];
    int read = 0;
    while (read >= 0) read = read(rest, 0, rest.length);
    return new PartSum(bytes, lines, Digests.hex(digest));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] text, int from, int length) throws IOException {
    int read = in.read(text, from, length);
    if (read < 0) return read;
    digest.update(text, from, read);
    bytes += read;
    budget.spend(read, bytes);
    for (int i = from; i < from + read; i++) if (text[i] == '\n') lines++;
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {}
}
