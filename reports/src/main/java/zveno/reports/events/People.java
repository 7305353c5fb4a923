package zveno.reports.events;

import java.util.OptionalInt;

/// How many people; each number may be unknown.
public record People(
    OptionalInt all, OptionalInt teachers, OptionalInt pupils, OptionalInt parents) {
  /// Nothing is known.
  public static final People UNKNOWN =
      new People(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
