package zveno.intake.heading;

/// What Excel calls a column: A, B … Z, AA.
public final class ColumnLetters {

  private static final int LETTERS = 26;

  private ColumnLetters() {}

  /// Of a column counted from zero.
  public static String of(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : of(column / LETTERS - 1) + last;
  }
}
