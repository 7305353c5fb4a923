package zveno.intake.cells;

/// Takes the rows of a sheet one by one, in order.
@FunctionalInterface
public interface RowReader {

  /// False when no more rows are wanted.
  boolean row(SheetRow row);

  /// A row that holds nothing; false when no more rows are wanted.
  default boolean empty(int number) {
    return true;
  }
}
