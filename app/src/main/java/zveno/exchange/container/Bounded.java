package zveno.exchange.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The next so many bytes of a stream.
final class Bounded extends FilterInputStream {
  private long left;

  Bounded(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left <= 0) return -1;
    int read = in.read();
    if (read >= 0) left--;
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left <= 0) return -1;
    int read = in.read(bytes, from, (int) Math.min(length, left));
    if (read > 0) left -= read;
    return read;
  }
}
