package zveno.events.time;

import java.util.Optional;

/// What was made of something typed.
public sealed interface Reading<T> {
  /// It was understood.
  record Read<T>(T value) implements Reading<T> {}

  /// It was not, and nothing was guessed.
  ///
  /// @param detail the part that is wrong, as it was typed or as ISO dates
  record Refused<T>(DateFault fault, String detail) implements Reading<T> {}

  default Optional<T> found() {
    return this instanceof Read<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  default Optional<DateFault> refusal() {
    return this instanceof Refused<T> refused ? Optional.of(refused.fault()) : Optional.empty();
  }
}
