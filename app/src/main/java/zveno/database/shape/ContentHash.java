package zveno.database.shape;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// One number for all that the user sees in a base: SHA-256 over the live records of every table,
/// ordered by id. Equal content gives an equal hash, whatever the journal and the trash hold.
public final class ContentHash {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = sha256();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private ContentHash() {}

  /// The hash in lower-case hexadecimal; call it in a snapshot where others may write.
  public static String of(DSLContext base) {
    return base.connectionResult(ContentHash::of);
  }

  public static String of(Connection base) throws SQLException {
    ContentHash hash = new ContentHash();
    for (TableShape table : Shapes.of(base)) if (table.ofRecords()) hash.add(base, table);
    hash.flush();
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Connection base, TableShape table) throws SQLException {
    List<ColumnShape> columns = table.liveColumns();
    add(table.name());
    RowStream.<RuntimeException>each(
        base,
        table.selectLive(),
        row -> {
          for (int i = 0; i < columns.size(); i++) {
            ColumnType type = columns.get(i).type();
            Object value = type.value(row, i + 1);
            add(value == null ? null : type.text(value));
          }
        });
  }

  private void add(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > buffer.remaining()) flush();
    if (bytes.length > buffer.remaining()) digest.update(bytes);
    else buffer.put(bytes);
  }

  private void number(int number) {
    if (buffer.remaining() < Integer.BYTES) flush();
    buffer.putInt(number);
  }

  private void flush() {
    digest.update(buffer.flip());
    buffer.clear();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
