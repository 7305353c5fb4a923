package zveno.intake.cells;

import java.util.List;

/// An open file of sheets. Every failure is an [IntakeException].
public interface SheetFile extends AutoCloseable {

  /// The sheets of cells in the order of the file.
  List<SheetName> sheets();

  /// Streams the rows of a sheet that hold something; nothing of the sheet is kept. A sheet that is
  /// read to its end was read whole, or the call fails.
  void read(SheetName sheet, RowReader reader);

  /// The cells of a sheet that are one.
  default Merges merges(SheetName sheet) {
    return Merges.NONE;
  }

  /// The name of the encoding that a text was read in; empty for workbooks.
  default String encoding() {
    return "";
  }

  /// How much of the sheet in hand was read, 0 to 1; 0 when none is.
  double share();

  @Override
  void close();

  /// A sheet; the name is empty where the file has only one and no name for it.
  record SheetName(int index, String name, boolean visible) {}
}
