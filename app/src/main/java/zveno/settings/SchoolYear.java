package zveno.settings;

import java.time.LocalDate;

/// A school year.
///
/// @param from its first day
/// @param to its last day
public record SchoolYear(LocalDate from, LocalDate to) {
  /// «2026/27».
  public String name() {
    return "%d/%02d".formatted(from.getYear(), (from.getYear() + 1) % 100);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
