package zveno.reports.events;

import static zveno.reports.table.Column.Side.CENTRE;
import static zveno.reports.table.Column.Side.LEFT;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import zveno.reports.plain.PlainTable;
import zveno.reports.table.Column;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// A registration sheet: rows to be filled and signed by hand.
///
/// @param about finished lines: which event, when, where
/// @param rows how many people it has room for
public record SignIn(List<String> about, int rows) {
  public SignIn {
    about = List.copyOf(about);
  }

  /// The sheet as a table document.
  public PlainTable plain() {
    Words words = Words.load("events");
    List<Column<String>> columns =
        List.of(
            new Column<>(
                words.get("signIn.01"), 10, CENTRE, (number, line) -> new Value.Whole(number)),
            room(words, "signIn.02", 58),
            room(words, "signIn.03", 48),
            room(words, "signIn.04", 34),
            room(words, "signIn.05", 30));
    return new PlainTable(
        words.get("signIn.title"),
        words.get("signIn.noun"),
        about,
        false,
        Optional.empty(),
        Grid.of(columns, Collections.nCopies(rows, "")),
        words.get("empty"),
        List.of());
  }

  private static Column<String> room(Words words, String key, double width) {
    return new Column<>(words.get(key), width, LEFT, (number, line) -> Value.ROOM);
  }
}
