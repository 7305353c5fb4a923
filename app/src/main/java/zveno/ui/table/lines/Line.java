package zveno.ui.table.lines;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// One row in sight: a record, or the head of a group of records.
///
/// @param <S> the record
public sealed interface Line<S> {
  UUID id();

  /// The record of the line; empty for a head.
  Optional<S> record();

  /// A line that shows a record.
  record Of<S>(UUID id, S shown) implements Line<S> {
    @Override
    public Optional<S> record() {
      return Optional.of(shown);
    }
  }

  /// The head of a group.
  ///
  /// @param value what its records have in common; empty where the field is empty
  /// @param count how many records are in it
  /// @param totals what is told about them beside the count, empty for nothing
  /// @param open whether its records are in sight
  record Group<S>(String value, int count, String totals, boolean open) implements Line<S> {
    @Override
    public UUID id() {
      return UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<S> record() {
      return Optional.empty();
    }
  }
}
