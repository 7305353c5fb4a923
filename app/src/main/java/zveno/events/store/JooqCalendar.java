package zveno.events.store;

import java.time.ZoneId;
import java.util.List;
import zveno.database.Database;
import zveno.events.days.FreeDays;
import zveno.events.ics.CalendarSource;
import zveno.events.ics.IcsEvent;

/// The events of the base as another program takes them.
///
/// @param untitled what stands for the title of an event that has none
public record JooqCalendar(Database database, String untitled) implements CalendarSource {
  @Override
  public List<IcsEvent> events(ZoneId zone, FreeDays free) {
    return database.read(base -> new CalendarRows(zone, free, untitled).events(base));
  }
}
