package zveno.database.vet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/// Reads rows as H2 stores them, as far as numbers, texts, truth values and times go. Anything
/// else, serialized objects above all, is refused and never made into an object.
final class PlainRowType extends BasicDataType<PlainRow> {
  private static final int OPERATION = 1;
  private static final int ENTRY = 2;
  private static final int VALUE = 4;
  private static final int COMMITTED = 8;

  private final int columns;

  PlainRowType(int columns) {
    this.columns = columns;
  }

  @Override
  public void read(ByteBuffer buffer, Object storage, int length) {
    PlainRow[] rows = (PlainRow[]) storage;
    boolean plain = buffer.get() == 0;
    for (int i = 0; i < length; i++) {
      rows[i] = plain ? new PlainRow(List.of(row(buffer)), false) : read(buffer);
    }
  }

  @Override
  public PlainRow read(ByteBuffer buffer) {
    int flags = buffer.get();
    if ((flags & OPERATION) != 0) DataUtils.readVarLong(buffer);
    if ((flags & ENTRY) != 0) DataUtils.readVarLong(buffer);
    List<List<@Nullable Object>> states = new ArrayList<>();
    if ((flags & VALUE) != 0) states.add(row(buffer));
    if ((flags & COMMITTED) != 0) states.add(row(buffer));
    return new PlainRow(states, (flags & OPERATION) != 0);
  }

  private List<@Nullable Object> row(ByteBuffer buffer) {
    List<@Nullable Object> values = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) values.add(value(buffer));
    return values;
  }

  /// The codes are those of H2's own row type.
  private static @Nullable Object value(ByteBuffer buffer) {
    int code = Byte.toUnsignedInt(buffer.get());
    if (code >= 32 && code <= 47) return code - 32;
    if (code >= 48 && code <= 55) return (long) (code - 48);
    if (code >= 68 && code <= 99) return text(buffer, code - 68);
    return switch (code) {
      case 0 -> null;
      case 4 -> DataUtils.readVarInt(buffer);
      case 66 -> -DataUtils.readVarInt(buffer);
      case 5 -> DataUtils.readVarLong(buffer);
      case 67 -> -DataUtils.readVarLong(buffer);
      case 13 -> text(buffer, DataUtils.readVarInt(buffer));
      case 64 -> false;
      case 65 -> true;
      case 11 -> time(buffer);
      default -> throw unknown(buffer, "value " + code);
    };
  }

  /// What is no value of ours is somebody's intent, unless the page has lost a block of its bytes:
  /// whatever is read beside it means nothing.
  private static UnsafeBaseException unknown(ByteBuffer page, String detail) {
    return Zeros.in(page)
        ? Zeros.refusal()
        : new UnsafeBaseException(UnsafeBaseException.Why.UNSAFE, detail);
  }

  private static String text(ByteBuffer buffer, int length) {
    if (length < 0 || length > buffer.remaining()) {
      throw unknown(buffer, "text of " + length);
    }
    return DataUtils.readString(buffer, length);
  }

  private static String time(ByteBuffer buffer) {
    return DataUtils.readVarLong(buffer)
        + " "
        + DataUtils.readVarLong(buffer)
        + " "
        + DataUtils.readVarInt(buffer);
  }

  @Override
  public PlainRow[] createStorage(int size) {
    return new PlainRow[size];
  }

  @Override
  public int getMemory(PlainRow row) {
    return 0;
  }

  @Override
  public void write(WriteBuffer buffer, PlainRow row) {
    throw new UnsupportedOperationException("read only");
  }
}
