package zveno.database.vet;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Writes names of classes as H2 lists the types of its maps.
final class ClassName extends BasicDataType<String> {
  @Override
  public int getMemory(String name) {
    return 0;
  }

  @Override
  public void write(WriteBuffer buffer, String name) {
    buffer.putVarInt(name.length()).putStringData(name, name.length());
  }

  @Override
  public String read(ByteBuffer buffer) {
    return new RowTypes().read(buffer);
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }
}
