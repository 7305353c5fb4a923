package zveno.pairing.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import zveno.pairing.kept.RoundLine;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.table.Column;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;

/// The list of rounds.
final class RoundsPage {
  private final RoundsViewModel model;
  private final RecordTable<RoundLine> table;

  RoundsPage(Messages messages, RoundsViewModel model, TableLook look) {
    this.model = model;
    RecordTable.Name name = new RecordTable.Name("rounds", messages.get("pairing.rounds.title"));
    table = new RecordTable<>(look, name, model.lines(), RoundLine::id);
    List<Column<RoundLine>> columns = new ArrayList<>();
    columns.add(
        Column.read("name", messages.get("pairing.name.column"), RoundLine::name, 330, "strong"));
    columns.add(
        Column.read(
            "made",
            messages.get("pairing.made.column"),
            line -> RussianDate.digits(line.madeOn()),
            110));
    columns.add(
        Column.read(
            "recipients",
            messages.get("pairing.recipients.column"),
            line -> number(line.recipients()),
            140,
            "number"));
    columns.add(
        Column.read(
            "donors",
            messages.get("pairing.donors.column"),
            line -> number(line.donors()),
            100,
            "number"));
    columns.add(
        Column.read(
            "matched",
            messages.get("pairing.matched.column"),
            line -> number(line.matched()),
            120,
            "number"));
    columns.add(
        Column.read(
            "pins",
            messages.get("pairing.pins.column"),
            line -> number(line.pins()),
            120,
            "number"));
    columns.add(
        Column.read(
            "variants",
            messages.get("pairing.variants.column"),
            line -> number(line.variants()),
            120,
            "number"));
    table.columns("rounds", columns);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  /// The page with its buttons.
  Region page(List<Node> buttons) {
    return new TablePage(table, List.of(), buttons);
  }

  /// @param open opens a round
  void onOpen(Consumer<UUID> open) {
    table.editing().onOpen(() -> selected().ifPresent(open));
  }

  Optional<UUID> selected() {
    return table.selection().ids().stream().findFirst();
  }

  RecordTable<RoundLine> table() {
    return table;
  }

  /// What stands where no round is yet.
  void empty(Messages messages, Button... first) {
    model
        .loadedProperty()
        .subscribe(
            loaded ->
                table.placeholder(
                    loaded
                        ? new EmptyState(Icon.PAIRS, messages.get("pairing.empty.state"), first)
                        : new Label(messages.get("pairing.loading.state"))));
  }
}
