package zveno.events;

import java.util.OptionalInt;

/// How many people; each number may be unknown.
public record Headcount(
    OptionalInt all, OptionalInt teachers, OptionalInt pupils, OptionalInt parents) {
  /// Nothing is known.
  public static final Headcount UNKNOWN =
      new Headcount(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /// The number of all, or what its parts add up to.
  public OptionalInt total() {
    if (all.isPresent()) return all;
    boolean any = teachers.isPresent() || pupils.isPresent() || parents.isPresent();
    return any
        ? OptionalInt.of(teachers.orElse(0) + pupils.orElse(0) + parents.orElse(0))
        : OptionalInt.empty();
  }
}
