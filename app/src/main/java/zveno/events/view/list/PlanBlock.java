package zveno.events.view.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.events.EventField;
import zveno.events.TypedEvent;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.table.PastedCells;

/// Blocks of cells of the plan as rows of typed cells.
///
/// @param year in which dates without a year are
record PlanBlock(Messages messages, SchoolYear year) {

  /// What pasting means: a row for every event hit, and for every row with any text beyond the end
  /// of the table.
  List<TypedEvent> rows(PastedCells<EventLine> pasted) {
    List<TypedEvent> rows = new ArrayList<>();
    for (int r = 0; r < pasted.rows().size(); r++) {
      Optional<EventLine> line = pasted.rows().get(r);
      List<String> texts = pasted.cells().get(r);
      if (line.isEmpty() && texts.stream().allMatch(String::isBlank)) continue;
      Map<EventField, String> cells = new EnumMap<>(EventField.class);
      for (int c = 0; c < pasted.fields().size(); c++) {
        put(pasted.fields().get(c), texts.get(c), cells);
      }
      if (line.isEmpty() && cells.getOrDefault(EventField.TITLE, "").isEmpty()) {
        cells.put(EventField.TITLE, messages.get("plan.newEvent.name"));
      }
      if (!cells.isEmpty()) rows.add(new TypedEvent(line.map(EventLine::id), cells));
    }
    return rows;
  }

  /// What clearing means: empty texts in every field of the block.
  List<TypedEvent> cleared(List<EventLine> lines, List<String> fields) {
    List<TypedEvent> rows = new ArrayList<>();
    for (EventLine line : lines) {
      Map<EventField, String> cells = new EnumMap<>(EventField.class);
      for (String field : fields) {
        EventField.of(field)
            .filter(known -> known != EventField.TITLE && !line.cell(known).isEmpty())
            .ifPresent(known -> cells.put(known, ""));
      }
      if (!cells.isEmpty()) rows.add(new TypedEvent(Optional.of(line.id()), cells));
    }
    return rows;
  }

  /// One typed cell as what is written.
  Map<EventField, String> typed(EventField field, String text) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    put(field.code(), text, cells);
    return cells;
  }

  private void put(String field, String text, Map<EventField, String> cells) {
    EventField.of(field)
        .ifPresent(
            known -> {
              if (known == EventField.START) cells.putAll(new TypedDate(year).cells(text));
              else cells.put(known, oneLine(known, text));
            });
  }

  /// A cell of a spreadsheet may hold several lines; of a list each one is an item of its own.
  private static String oneLine(EventField field, String text) {
    boolean list = field.shape() == EventField.Shape.NAMES;
    return String.join(list ? "; " : " ", text.strip().split("\\s*\\R\\s*", -1));
  }
}
