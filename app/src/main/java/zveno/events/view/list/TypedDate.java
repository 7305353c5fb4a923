package zveno.events.view.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import zveno.events.EventField;
import zveno.events.time.DateReader;
import zveno.events.time.DateText;
import zveno.events.time.When;
import zveno.settings.SchoolYear;

/// A date as it is typed into the plan of a year: what is understood is written with its year, so
/// that it means the year in sight.
///
/// @param year the one in sight
public record TypedDate(SchoolYear year) {
  public Optional<When> read(String typed) {
    return new DateReader(year).read(typed).found();
  }

  /// The cells that say it; a time that was typed with it stands in its own.
  public Map<EventField, String> cells(String typed) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    Optional<When> when = read(typed.strip());
    cells.put(
        EventField.START, when.map(read -> new DateText(year).full(read.date())).orElse(typed));
    when.flatMap(When::times).ifPresent(times -> cells.put(EventField.TIME, times.text()));
    return cells;
  }
}
