package zveno.exchange.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.files.Digests;

/// A container file whose seal is whole. The seal is read before anything of the body is.
public final class Container {
  /// Takes each part in turn; what it does not read is summed up all the same.
  ///
  /// @param <E> what may go wrong besides the file
  public interface Taker<E extends Exception> {
    void take(String name, InputStream in) throws IOException, E;

    /// The part was read to its end.
    void end(String name, PartSum sum) throws E;
  }

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Budget.Limits limits;
  private final long header;
  private final long body;

  private Container(Path file, Budget.Limits limits, long header, long body) {
    this.file = file;
    this.limits = limits;
    this.header = header;
    this.body = body;
  }

  /// Opens the file and checks its seal.
  ///
  /// @throws ExchangeFileRefusedException when it is none of ours, newer, encrypted or damaged
  /// @throws IOException when it cannot be read
  public static Container open(Path file) throws IOException {
    return open(file, Budget.Limits.USUAL);
  }

  static Container open(Path file, Budget.Limits limits) throws IOException {
    if (Files.isDirectory(file)) throw refused(file, Why.NOT_ZVENO, "a folder");
    long length = Files.size(file);
    MessageDigest digest = Digests.sha256();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        DigestInputStream sealed = new DigestInputStream(in, digest)) {
      Header header = header(file, sealed);
      long start = header.bytes().length;
      long body = length - start - Digests.LENGTH;
      if (body <= 0) throw refused(file, Why.DAMAGED, "length");
      skip(sealed, body);
      if (!MessageDigest.isEqual(digest.digest(), in.readNBytes(Digests.LENGTH))) {
        throw refused(file, Why.DAMAGED, "seal");
      }
      return new Container(file, limits, start, body);
    } catch (EOFException _) {
      throw refused(file, Why.DAMAGED, "length");
    }
  }

  private static Header header(Path file, InputStream in) throws IOException {
    Header header;
    try {
      header = Header.read(in);
    } catch (Header.NotZvenoException _) {
      throw refused(file, Why.NOT_ZVENO, "magic");
    }
    if (header.version() > Header.VERSION) {
      throw refused(file, Why.NEWER, "format " + header.version());
    }
    if (header.protection() == Header.PASSWORD) throw refused(file, Why.ENCRYPTED, "password");
    if (header.protection() != Header.OPEN) throw refused(file, Why.DAMAGED, "protection");
    return header;
  }

  private static void skip(InputStream in, long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) throw new EOFException();
      left -= read;
    }
  }

  public Path file() {
    return file;
  }

  /// Reads all parts in the order in which they were written.
  ///
  /// @throws ExchangeFileRefusedException when a part has an unknown name, stands there twice, or
  ///   unfolds beyond the limits
  public <E extends Exception> void read(Taker<E> taker) throws IOException, E {
    Budget budget = new Budget(limits, body);
    Set<String> names = new HashSet<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(body(in), BUFFER))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        String name = entry.getName();
        budget.part();
        if (!PartNames.known(name)) throw refused(file, Why.UNKNOWN_PART, name);
        if (!names.add(name)) throw refused(file, Why.DAMAGED, "twice " + name);
        SummingInput part = new SummingInput(zip, budget);
        taker.take(name, part);
        taker.end(name, part.sum());
        entry = zip.getNextEntry();
      }
    } catch (Budget.SpentException e) {
      throw refused(file, Why.TOO_BIG, String.valueOf(e.getMessage()));
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw refused(file, Why.DAMAGED, "zip " + e.getMessage());
    }
    if (!names.contains(PartNames.MANIFEST)) {
      throw refused(file, Why.DAMAGED, "no " + PartNames.MANIFEST);
    }
  }

  private InputStream body(InputStream in) throws IOException {
    in.skipNBytes(header);
    return new Bounded(in, body);
  }

  private static ExchangeFileRefusedException refused(Path file, Why why, String detail) {
    return new ExchangeFileRefusedException(file, why, detail);
  }
}
