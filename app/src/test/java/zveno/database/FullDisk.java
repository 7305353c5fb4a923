package zveno.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk for H2 (`full:/path`) that can be full.
public final class FullDisk extends FilePathWrapper {
  static final AtomicBoolean FULL = new AtomicBoolean();

  /// The base in this folder, on such a disk.
  static BaseAddress in(java.nio.file.Path folder) {
    FilePath.register(new FullDisk());
    return new BaseAddress(BaseAddress.in(folder).url().replace("h2:file:", "h2:full:"), true);
  }

  /// H2 makes more of these itself.
  public FullDisk() {}

  @Override
  public String getScheme() {
    return "full";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBase {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    private static void room() throws IOException {
      if (FULL.get()) throw new IOException("No space left on device");
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      room();
      return file.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
      room();
      return file.write(bytes, at);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return file.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long at) throws IOException {
      return file.read(bytes, at);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
      file.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean all) throws IOException {
      room();
      file.force(all);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
      return file.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
