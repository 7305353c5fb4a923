package zveno.events.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/// One time of a series.
///
/// @param original the day that the rule gave it; its name within the series
/// @param at when it is now
public record Occurrence(LocalDate original, LocalDateTime at) implements Comparable<Occurrence> {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::at).thenComparing(Occurrence::original);

  public LocalDate day() {
    return at.toLocalDate();
  }

  public boolean isMoved() {
    return !original.equals(day());
  }

  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
