package zveno.intake.cells;

/// How much of a file is taken at all.
public final class Limits {

  /// Bytes of a file.
  public static final long FILE = 50L * 1024 * 1024;

  /// Bytes of one part of a workbook, unpacked.
  public static final long PART = 200L * 1024 * 1024;

  /// Bytes of all parts of a workbook that are looked into, unpacked.
  public static final long BOOK = 400L * 1024 * 1024;

  /// Texts that the cells of a workbook share, and their bytes.
  public static final int TEXTS = 4_000_000;

  public static final long TEXT_BYTES = 100L * 1024 * 1024;

  /// Letters of a cell, as in Excel.
  public static final int CELL = 32_767;

  /// The last row of a sheet, as in Excel.
  public static final int LAST_ROW = 1_048_576;

  /// Rows of a sheet that hold something.
  public static final int ROWS = 200_000;

  /// Columns of a sheet, up to the last that holds something.
  public static final int COLUMNS = 200;

  private Limits() {}
}
