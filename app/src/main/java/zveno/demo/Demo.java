package zveno.demo;

import java.time.LocalDate;
import java.util.UUID;

/// Fills a base with the demo district.
public interface Demo {
  /// Writes the district as one change of kind DEMO.
  ///
  /// @param today terms of agreements are laid around this day, so that every state occurs
  /// @return the change Rows of a demo that was taken back are brought out of the trash.
  ///
  /// @throws StoreNotEmptyException when the base has organisations, or others than the demo's in
  ///   the trash
  UUID fill(LocalDate today);
}
