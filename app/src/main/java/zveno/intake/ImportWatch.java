package zveno.intake;

/// Watches an import row by row.
@FunctionalInterface
public interface ImportWatch {
  /// Nobody looks.
  ImportWatch NONE = share -> {};

  /// The import came so far; what this throws stops it, and nothing is written.
  ///
  /// @param share of the table, 0 to 1
  void reached(double share);
}
