package zveno.partners;

import java.util.List;
import java.util.UUID;

/// The events at which a partner was or will be; higher features know them.
@FunctionalInterface
public interface PartnerEvents {
  /// None of them.
  PartnerEvents NONE = partner -> List.of();

  /// Latest first.
  List<Line> of(UUID partner);

  /// One event.
  ///
  /// @param when its days as people write them
  /// @param part what the partner does there, with numbers
  /// @param state what became of it
  record Line(UUID event, String when, String title, String part, String state) {}
}
