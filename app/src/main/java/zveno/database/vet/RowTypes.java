package zveno.database.vet;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Reads H2's list of the types of its maps. H2 makes an object of each class named there, so only
/// the classes that an honest base names pass.
final class RowTypes extends BasicDataType<String> {
  private static final int NAME_LIMIT = 200;
  private static final int COLUMN_LIMIT = 1_000;
  private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
  private static final String ROW = "org.h2.mvstore.db.RowDataType$Factory";
  private static final Set<String> PLAIN =
      Set.of(
          "org.h2.mvstore.type.LongDataType",
          "org.h2.mvstore.type.ByteArrayDataType",
          "org.h2.mvstore.db.NullValueDataType",
          "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
          "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type");

  @Override
  public String read(ByteBuffer buffer) {
    String name = name(buffer);
    if (name.equals(VERSIONED)) {
      String inner = name(buffer);
      if (inner.equals(ROW)) row(buffer);
      else if (!PLAIN.contains(inner)) throw unsafe(inner);
    } else if (name.equals(ROW)) {
      row(buffer);
    } else if (!PLAIN.contains(name)) {
      throw unsafe(name);
    }
    return name;
  }

  private static String name(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    if (length == 0) {
      throw new UnsafeBaseException(UnsafeBaseException.Why.UNREADABLE, "a type without a name");
    }
    if (length < 0 || length > NAME_LIMIT) throw unsafe("a name of " + length);
    return DataUtils.readString(buffer, length);
  }

  private static void row(ByteBuffer buffer) {
    count(buffer, 0);
    numbers(buffer);
    numbers(buffer);
    buffer.get();
  }

  private static void numbers(ByteBuffer buffer) {
    int length = count(buffer, -1);
    for (int i = 0; i < length; i++) DataUtils.readVarInt(buffer);
  }

  private static int count(ByteBuffer buffer, int added) {
    int count = DataUtils.readVarInt(buffer) + added;
    if (count < -1 || count > COLUMN_LIMIT) throw unsafe(count + " columns");
    return count;
  }

  private static UnsafeBaseException unsafe(String type) {
    return new UnsafeBaseException(UnsafeBaseException.Why.UNSAFE, "type " + type);
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }

  @Override
  public int getMemory(String name) {
    return 0;
  }

  @Override
  public void write(WriteBuffer buffer, String name) {
    throw new UnsupportedOperationException("read only");
  }
}
