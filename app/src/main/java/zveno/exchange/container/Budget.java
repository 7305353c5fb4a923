package zveno.exchange.container;

import java.io.IOException;

/// Keeps a small file from unfolding into more than any honest one holds.
final class Budget {
  /// The limits of all files.
  ///
  /// @param parts how many parts
  /// @param part bytes of one part
  /// @param ratio bytes of all parts to bytes of the file
  /// @param free bytes below which no ratio is asked
  record Limits(int parts, long part, long ratio, long free) {
    static final Limits USUAL = new Limits(200_000, 4L << 30, 200, 64L << 20);
  }

  /// A limit was passed.
  static final class SpentException extends IOException {
    private static final long serialVersionUID = 1;

    SpentException(String limit) {
      super(limit);
    }
  }

  private final Limits limits;
  private final long most;
  private long spent;
  private int parts;

  /// @param file length of the file
  Budget(Limits limits, long file) {
    this.limits = limits;
    this.most = Math.max(limits.free(), file * limits.ratio());
  }

  void part() throws SpentException {
    if (++parts > limits.parts()) throw new SpentException("parts");
  }

  void spend(int read, long part) throws SpentException {
    spent += read;
    if (part > limits.part()) throw new SpentException("part");
    if (spent > most) throw new SpentException("ratio");
  }
}
