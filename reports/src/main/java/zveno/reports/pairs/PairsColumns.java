package zveno.reports.pairs;

import java.util.List;
import java.util.function.BiFunction;
import zveno.reports.table.Column;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The columns of the list and of the schools without a pair.
record PairsColumns(Words words) {

  Grid pairs(List<PairLine> lines) {
    return Grid.of(
        List.of(
            column("pairs.01", 10, Side.CENTRE, (number, line) -> new Value.Whole(number)),
            column("pairs.02", 45, Side.LEFT, (_, line) -> Value.text(line.recipient())),
            column("pairs.03", 45, Side.LEFT, (_, line) -> Value.text(line.donor())),
            column("pairs.04", 16, Side.CENTRE, (_, line) -> new Value.Decimal(line.score())),
            column("pairs.05", 54, Side.LEFT, (_, line) -> Value.text(line.reason()))),
        lines);
  }

  Grid unmatched(List<UnmatchedLine> lines) {
    return Grid.of(
        List.of(
            column("unmatched.01", 10, Side.CENTRE, (number, line) -> new Value.Whole(number)),
            column("unmatched.02", 45, Side.LEFT, (_, line) -> Value.text(line.recipient())),
            column("unmatched.03", 65, Side.LEFT, (_, line) -> Value.text(line.reason())),
            column(
                "unmatched.04",
                50,
                Side.LEFT,
                (_, line) -> Value.text(String.join(";\n", line.relax())))),
        lines);
  }

  private <T> Column<T> column(
      String key, double width, Side side, BiFunction<Integer, T, Value> value) {
    return new Column<>(words.get(key), width, side, value);
  }
}
