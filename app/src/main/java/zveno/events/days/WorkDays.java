package zveno.events.days;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The overrides of the base. A year of which the base says anything is told by the base alone; the
/// others by the table that comes with the program.
public interface WorkDays {
  /// All of them, of every year.
  List<DayOverride> all();

  /// The years of which the base says anything.
  Set<Integer> own();

  /// Makes the overrides of a year exactly these, as one change; none of them: the year is again as
  /// the program has it.
  void set(int year, List<DayOverride> days);

  /// Takes what a file tells, as one change.
  ///
  /// @param name of the file
  /// @param rehearsed nothing is written
  Taken take(ToldDays told, String name, boolean rehearsed);

  /// What became of the days of a file.
  ///
  /// @param change empty where nothing was written
  record Taken(int created, int updated, int unchanged, Optional<UUID> change) {}
}
