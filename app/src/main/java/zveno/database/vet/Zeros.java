package zveno.database.vet;

import java.nio.ByteBuffer;
import zveno.database.vet.UnsafeBaseException.Why;

/// Zeros where something must stand are what a broken disk leaves, and nobody's intent.
final class Zeros {
  /// So many in a row stand in no page of a whole base.
  private static final int LOST = 32;

  private Zeros() {}

  static boolean in(String text) {
    return text.isEmpty() || text.indexOf('\0') >= 0;
  }

  /// Whether a page has lost a block of its bytes.
  static boolean in(ByteBuffer page) {
    int zeros = 0;
    for (int at = 0; at < page.limit() && zeros < LOST; at++) {
      zeros = page.get(at) == 0 ? zeros + 1 : 0;
    }
    return zeros == LOST;
  }

  static UnsafeBaseException refusal() {
    return new UnsafeBaseException(Why.UNREADABLE, "zeros");
  }
}
