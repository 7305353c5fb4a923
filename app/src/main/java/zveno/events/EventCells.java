package zveno.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One row of typed cells on its way into the base, with the doubts that arise on it. A field that
/// is missing keeps its stored value; an empty cell clears it.
public final class EventCells {
  private final Map<EventField, String> cells;
  private final List<EventDoubt> doubts = new ArrayList<>();

  public EventCells(Map<EventField, String> cells) {
    this.cells = cells;
  }

  public boolean has(EventField field) {
    return cells.containsKey(field);
  }

  /// Whether the row says something of the field.
  public boolean says(EventField field) {
    return !text(field).isEmpty();
  }

  /// The text of the cell, empty when there is none.
  public String text(EventField field) {
    return cells.getOrDefault(field, "").strip();
  }

  public void doubt(EventField field, String code, String value) {
    doubts.add(new EventDoubt(field, code, value));
  }

  public List<EventDoubt> doubts() {
    return List.copyOf(doubts);
  }
}
