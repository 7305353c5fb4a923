package zveno.database.vet;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// For maps that must be empty: what is there is counted and never read.
final class NothingType extends BasicDataType<Object> {
  @Override
  public Object read(ByteBuffer buffer) {
    return this;
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }

  @Override
  public int getMemory(Object value) {
    return 0;
  }

  @Override
  public void write(WriteBuffer buffer, Object value) {
    throw new UnsupportedOperationException("read only");
  }
}
