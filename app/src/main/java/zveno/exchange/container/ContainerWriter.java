package zveno.exchange.container;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zveno.files.Digests;

/// Writes a container: its parts one after the other, the manifest last, then the seal.
public final class ContainerWriter {
  /// Writes one part.
  ///
  /// @param <E> what may go wrong besides the disk
  @FunctionalInterface
  public interface Content<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  private final OutputStream file;
  private final DigestOutputStream sealed;
  private final ZipOutputStream zip;

  public ContainerWriter(OutputStream file) throws IOException {
    this.file = file;
    this.sealed = new DigestOutputStream(file, Digests.sha256());
    sealed.write(Header.open().bytes());
    this.zip = new ZipOutputStream(new Unclosed(sealed));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /// Writes a part under a name of [PartNames].
  public <E extends Exception> PartSum part(String name, Content<E> content) throws IOException, E {
    zip.putNextEntry(new ZipEntry(name));
    SummingOutput out = new SummingOutput(zip);
    content.writeTo(out);
    zip.closeEntry();
    return out.sum();
  }

  /// Writes the manifest and the seal; the file's stream stays open.
  public void finish(byte[] manifest) throws IOException {
    part(PartNames.MANIFEST, out -> out.write(manifest));
    zip.close();
    file.write(sealed.getMessageDigest().digest());
    file.flush();
  }

  /// Ends a zip without ending the file.
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
