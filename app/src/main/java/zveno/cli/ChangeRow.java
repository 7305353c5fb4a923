package zveno.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zveno.changes.Change;
import zveno.changes.view.ChangeWords;
import zveno.partners.FieldStep;

/// A change as answers show it.
final class ChangeRow {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private ChangeRow() {}

  static Map<String, Object> json(Change change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", change.id().toString());
    row.put("time", change.time().toString());
    row.put("author", change.author());
    row.put("kind", change.kind().code());
    row.put("rows", change.records());
    row.put("note", change.note());
    row.put("takenBack", change.takenBack());
    return row;
  }

  static Map<String, Object> json(Change change, List<FieldStep> fields) {
    Map<String, Object> row = json(change);
    row.put("fields", fields);
    return row;
  }

  /// «22.11.2026 10:42 Петрова Импорт файла partners.xlsx: 119 записей № …», with the number that
  /// `undo` asks for.
  static String line(Change change, Call call, ZoneId zone) {
    String title = new ChangeWords(call.messages()).title(change);
    return call.text(
        change.takenBack() ? "cli.history.takenBack" : "cli.history.change",
        time(change.time(), zone),
        change.author(),
        title,
        change.id());
  }

  private static String time(Instant time, ZoneId zone) {
    return MINUTE.format(time.atZone(zone));
  }
}
