package zveno.reports.partners;

import static zveno.reports.table.Column.Side.CENTRE;
import static zveno.reports.table.Column.Side.LEFT;

import java.util.List;
import java.util.function.Function;
import zveno.reports.table.Column;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The columns of all forms in the order in which the forms are used.
record PartnersColumns(Words words, PartnerCells cells) {

  static final int NAME = 1;
  static final int TYPE = 2;
  static final int PLACE = 4;

  PartnersColumns(Words words) {
    this(words, new PartnerCells(words));
  }

  Grid grid(PartnersTable table) {
    return Grid.of(
        switch (table.form()) {
          case SHORT -> shortForm();
          case FULL -> fullForm(table.contacts());
          case STAGE -> stageForm();
        },
        table.lines());
  }

  private List<Column<PartnerLine>> shortForm() {
    return List.of(
        number("short.01", 9),
        column("short.02", 47, LEFT, cells::organization),
        column("short.03", 32, LEFT, cells::directions),
        column("short.04", 34, LEFT, cells::interaction),
        column("short.05", 34, LEFT, cells::agreements),
        column("short.06", 24, LEFT, line -> Value.text(line.result())));
  }

  /// The column of contacts stays without its content: the form has sixteen columns.
  private List<Column<PartnerLine>> fullForm(boolean contacts) {
    return List.of(
        number("full.01", 7),
        column("full.02", 29, LEFT, cells::organization),
        column("full.03", 17, LEFT, line -> Value.text(line.type())),
        column("full.04", 19, LEFT, cells::department),
        column("full.05", 16, LEFT, cells::place),
        column("full.06", contacts ? 19 : 22, LEFT, cells::address),
        column("full.07", contacts ? 24 : 15, contacts ? LEFT : CENTRE, contacts(contacts)),
        column("full.08", contacts ? 18 : 20, LEFT, cells::directions),
        column("full.09", 14, LEFT, line -> Value.text(line.form())),
        column("full.10", 13, LEFT, line -> Value.text(line.model())),
        column("full.11", contacts ? 27 : 29, LEFT, cells::agreements),
        column("full.12", 12, CENTRE, line -> Value.number(line.events())),
        column("full.13", 12, CENTRE, cells::participants),
        column("full.14", contacts ? 17 : 19, LEFT, line -> Value.text(line.result())),
        column("full.15", 13, LEFT, line -> Value.text(line.satisfaction())),
        column("full.16", 13, LEFT, line -> Value.text(line.readiness())));
  }

  private List<Column<PartnerLine>> stageForm() {
    return List.of(
        number("stage.01", 10),
        column("stage.02", 57, LEFT, cells::organization),
        column("stage.03", 66, LEFT, cells::done),
        column("stage.04", 22, CENTRE, cells::days),
        column("stage.05", 36, LEFT, line -> Value.text(line.satisfaction())),
        column("stage.06", 32, LEFT, line -> Value.text(line.readiness())),
        column("stage.07", 44, LEFT, cells::agreements));
  }

  private Function<PartnerLine, Value> contacts(boolean printed) {
    return printed ? cells::contacts : line -> Value.NOTHING;
  }

  private Column<PartnerLine> number(String key, double width) {
    return new Column<>(words.get(key), width, CENTRE, (number, line) -> new Value.Whole(number));
  }

  private Column<PartnerLine> column(
      String key, double width, Side side, Function<PartnerLine, Value> value) {
    return new Column<>(words.get(key), width, side, (number, line) -> value.apply(line));
  }
}
