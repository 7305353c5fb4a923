package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventCells;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.TypedWhen;
import zveno.events.WrittenEvent;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.store.OrganizationNames;
import zveno.settings.SchoolYear;

/// Writes rows of event fields inside one change: what a cell of the table and a line of a file
/// have in common.
public final class EventWriter {
  private static final Map<EventField, ValueList> LISTS =
      Map.of(
          EventField.FORM, ValueList.EVENT_FORMS,
          EventField.LEVEL, ValueList.EVENT_LEVELS,
          EventField.DIRECTION, ValueList.DIRECTIONS);

  private final Recorder recorder;
  private final ListLookup lists;
  private final OrganizationNames names;
  private final EventLists hanging;
  private StoredEvents stored = StoredEvents.NONE;

  public EventWriter(Recorder recorder) {
    this.recorder = recorder;
    this.lists = new ListLookup(recorder);
    this.names = OrganizationNames.load(recorder.base());
    this.hanging = new EventLists(recorder, lists, names);
  }

  /// Reads how these events stand now. Call it before their rows are written; each is then written
  /// once.
  ///
  /// @return those of them that are live
  public Set<UUID> prepare(Collection<UUID> events) {
    recorder.flush();
    stored = StoredEvents.load(recorder.base(), events);
    return Set.copyOf(stored.events().keySet());
  }

  /// Writes the cells of a prepared event; one that is not stored is created with this id, and must
  /// have a title.
  ///
  /// @param year what is written without a year is in this one
  public WrittenEvent write(UUID id, Map<EventField, String> typed, SchoolYear year) {
    EventCells cells = new EventCells(typed);
    @Nullable EventRecord before = stored.events().get(id);
    Map<Field<?>, @Nullable Object> columns = EventColumns.of(cells);
    columns.putAll(VenueColumns.of(cells, names));
    if (TypedWhen.isIn(cells)) columns.putAll(when(before, cells, year));
    values(before, cells, columns);
    boolean changed = put(id, before, columns);
    changed |= hanging.write(id, cells, stored);
    return new WrittenEvent(id, before == null, changed, cells.doubts());
  }

  private static Map<Field<?>, @Nullable Object> when(
      @Nullable EventRecord before, EventCells cells, SchoolYear year) {
    EventWhen now = before == null ? EventWhen.UNKNOWN : WhenColumns.of(before);
    EventWhen then = new TypedWhen(year).of(now, cells);
    // The hours of a stretch of days may end before they begin, which no text can say.
    return then.equals(now) ? Map.of() : WhenColumns.event(then);
  }

  private void values(
      @Nullable EventRecord before, EventCells cells, Map<Field<?>, @Nullable Object> columns) {
    LISTS.forEach(
        (field, list) -> {
          if (!cells.has(field)) return;
          Optional<ListValue> value = lists.findOrAdd(list, cells.text(field));
          columns.put(column(field), value.map(ListValue::id).orElse(null));
        });
    boolean formless = before == null || before.getFormId() == null;
    if (formless && !cells.has(EventField.FORM) && cells.says(EventField.TITLE)) {
      lists
          .beginning(ValueList.EVENT_FORMS, cells.text(EventField.TITLE))
          .ifPresent(form -> columns.put(EVENT.FORM_ID, form.id()));
    }
  }

  private static Field<UUID> column(EventField field) {
    return switch (field) {
      case FORM -> EVENT.FORM_ID;
      case LEVEL -> EVENT.LEVEL_ID;
      default -> EVENT.DIRECTION_ID;
    };
  }

  private boolean put(
      UUID id, @Nullable EventRecord before, Map<Field<?>, @Nullable Object> columns) {
    if (before != null) {
      Map<Field<?>, @Nullable Object> old = new HashMap<>();
      columns.keySet().forEach(field -> old.put(field, before.get(field)));
      return recorder.update(EVENT, id, old, columns);
    }
    columns.putIfAbsent(EVENT.STATUS, EventStatus.PLANNED.name());
    recorder.insert(EVENT, id, columns);
    return true;
  }

  /// The values that were new to editable lists so far.
  public List<ListLookup.NewValue> newValues() {
    return lists.added();
  }
}
