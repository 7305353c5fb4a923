package zveno.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import zveno.reports.matrix.MatrixTable.Head;
import zveno.reports.matrix.MatrixTable.Row;
import zveno.reports.table.Column;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The columns of the tables.
record MatrixColumns(Words words, MatrixTable table) {
  /// So many narrow columns stand beside the names on one page.
  static final int BLOCK = 20;

  private static final double NARROW = 8;
  private static final double WIDE = 24;

  int blocks() {
    return Math.max(1, (table.events().size() + BLOCK - 1) / BLOCK);
  }

  /// Events of a block under their numbers; those take part in the last column of all.
  Grid block(int number) {
    int from = number * BLOCK;
    int to = Math.min(table.events().size(), from + BLOCK);
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(number());
    columns.add(name());
    for (int i = from; i < to; i++) {
      int at = i;
      columns.add(
          new Column<>(
              Integer.toString(i + 1), NARROW, Side.CENTRE, (_, row) -> row.cells().get(at)));
    }
    columns.add(events(16));
    return Grid.of(columns, table.rows());
  }

  /// What the numbers of the columns stand for.
  Grid legend() {
    return Grid.of(
        List.of(
            new Column<Head>(
                words.get("number"), 10, Side.CENTRE, (number, _) -> new Value.Whole(number)),
            new Column<Head>(words.get("when"), 34, Side.LEFT, (_, one) -> Value.text(one.when())),
            new Column<Head>(
                words.get("event"), 160, Side.LEFT, (_, one) -> Value.text(one.title())),
            new Column<Head>(
                words.get("organizations"),
                28,
                Side.CENTRE,
                (_, one) -> new Value.Whole(one.organizations()))),
        table.events());
  }

  /// All events side by side.
  Grid wide() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(number());
    columns.add(name());
    columns.add(
        new Column<>(words.get("district"), 26, Side.LEFT, (_, row) -> Value.text(row.district())));
    columns.add(events(22));
    columns.add(
        new Column<>(
            words.get("people"), 20, Side.CENTRE, (_, row) -> new Value.Whole(row.people())));
    IntStream.range(0, table.events().size())
        .forEach(
            at ->
                columns.add(
                    new Column<>(
                        heading(table.events().get(at)),
                        WIDE,
                        Side.CENTRE,
                        (_, row) -> row.cells().get(at))));
    return Grid.of(columns, table.rows());
  }

  private static String heading(Head one) {
    return one.when().isBlank() ? one.title() : one.when() + "\n" + one.title();
  }

  private Column<Row> number() {
    return new Column<>(
        words.get("number"), 10, Side.CENTRE, (number, _) -> new Value.Whole(number));
  }

  private Column<Row> name() {
    return new Column<>(words.get("name"), 70, Side.LEFT, (_, row) -> Value.text(row.name()));
  }

  private Column<Row> events(double width) {
    return new Column<>(
        words.get("took"), width, Side.CENTRE, (_, row) -> new Value.Whole(row.events()));
  }
}
