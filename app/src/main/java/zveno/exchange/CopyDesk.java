package zveno.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The safety copies of the open base, as the user sees and arranges them.
public interface CopyDesk {
  CopyPlan plan();

  /// Holds from the next copy on.
  void plan(CopyPlan plan);

  /// The folder of the copies, beside the base.
  Path folder();

  /// All copies, the newest first.
  List<SafetyCopy> all();

  /// Writes and verifies a copy that is kept for good.
  ///
  /// @throws StoreNotWritableException when it could not be written
  SafetyCopy now();

  /// Writes and verifies a copy unless the newest one holds the same.
  ///
  /// @throws StoreNotWritableException when it could not be written
  Optional<SafetyCopy> atWork();

  /// Why the second folder did not get the last copy; empty when it did, or there is none.
  Optional<StoreNotWritableException> secondFailure();

  /// What may harm copies in this folder.
  Optional<RiskyPlace> risk(Path folder);
}
