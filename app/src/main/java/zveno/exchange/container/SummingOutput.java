package zveno.exchange.container;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import zveno.files.Digests;

/// Writes a part and sums it up on the way. Closing it leaves the stream below open.
public final class SummingOutput extends FilterOutputStream {
  private final MessageDigest digest = Digests.sha256();
  private long bytes;
  private long lines;

  SummingOutput(OutputStream out) {
    super(out);
  }

  public PartSum sum() {
    return new PartSum(bytes, lines, Digests.hex(digest));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] text, int from, int length) throws IOException {
    out.write(text, from, length);
    digest.update(text, from, length);
    bytes += length;
    for (int i = from; i < from + length; i++) if (text[i] == '\n') lines++;
  }

  @Override
  public void close() {}
}
