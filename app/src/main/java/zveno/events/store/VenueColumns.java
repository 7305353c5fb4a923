package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.events.EventCells;
import zveno.events.EventField;
import zveno.partners.store.OrganizationNames;

/// Where an event is: a place that is the name of one organisation of the base makes it the host.
final class VenueColumns {
  private VenueColumns() {}

  static Map<Field<?>, @Nullable Object> of(EventCells cells, OrganizationNames names) {
    Map<Field<?>, @Nullable Object> columns = new HashMap<>();
    if (cells.has(EventField.PLACE)) place(cells.text(EventField.PLACE), cells, names, columns);
    if (cells.has(EventField.HOST)) {
      String typed = cells.text(EventField.HOST);
      Optional<UUID> host = names.only(typed);
      columns.put(EVENT.HOST_ID, host.orElse(null));
      if (host.isEmpty() && !typed.isEmpty()) {
        String place = cells.text(EventField.PLACE);
        columns.put(EVENT.VENUE, place.isEmpty() ? typed : typed + ", " + place);
      }
    }
    return columns;
  }

  private static void place(
      String typed,
      EventCells cells,
      OrganizationNames names,
      Map<Field<?>, @Nullable Object> columns) {
    columns.put(EVENT.VENUE, typed.isEmpty() ? null : typed);
    if (cells.says(EventField.HOST)) return;
    int comma = typed.indexOf(',');
    Optional<UUID> whole = names.only(typed);
    Optional<UUID> head = comma < 0 ? Optional.empty() : names.only(typed.substring(0, comma));
    if (whole.isPresent()) {
      columns.put(EVENT.HOST_ID, whole.get());
      columns.put(EVENT.VENUE, null);
    } else if (head.isPresent()) {
      columns.put(EVENT.HOST_ID, head.get());
      columns.put(EVENT.VENUE, typed.substring(comma + 1).strip());
    }
  }
}
