package zveno.intake.cells;

/// How much of a file is taken at all.
public final class Limits {

  /// Bytes of a file.
  public static final long FILE = 50L * 1024 * 1024;

  /// Bytes of one part of a workbook, unpacked.
  public static final long PART = 200L * 1024 * 1024;

  /// Rows of a sheet that hold something.
  public static final int ROWS = 200_000;

  /// Columns of a sheet, up to the last that holds something.
  public static final int COLUMNS = 200;

  private Limits() {}
}
