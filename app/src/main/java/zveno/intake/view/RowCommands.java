package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;
import zveno.intake.draft.Draft;
import zveno.intake.draft.PreviewRow;
import zveno.intake.mending.Mending;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.table.lines.Line;

/// What can be said of the selected rows of a file.
final class RowCommands {
  private final ImportModel model;
  private final TableView<Line<PreviewRow>> table;

  RowCommands(ImportModel model, TableView<Line<PreviewRow>> table) {
    this.model = model;
    this.table = table;
  }

  List<List<Command>> all() {
    return List.of(
        List.of(
            command(
                "import.leaveRows.command",
                Icon.DASH,
                row -> !mending().left().contains(row.number()),
                (mending, rows) -> mending.leaving(rows, true)),
            command(
                "import.takeRows.command",
                Icon.PLUS,
                row -> mending().left().contains(row.number()),
                (mending, rows) -> mending.leaving(rows, false))),
        List.of(
            command(
                "import.newRecord.command",
                Icon.PARTNER,
                this::mayBeSeveral,
                (mending, rows) -> mending.withRecord(rows, Mending.NEW)),
            command(
                "import.askAnew.command",
                Icon.RECOVER,
                row -> mending().record(row.number()).isPresent(),
                Mending::withoutRecord)));
  }

  /// Whether the row fits several records, or is like one.
  private boolean mayBeSeveral(PreviewRow row) {
    return !row.fate().candidates().isEmpty()
        || model.alikeProperty().get().stream().anyMatch(ask -> ask.rows().contains(row.number()));
  }

  private Mending mending() {
    return model.draftProperty().get().map(Draft::mending).orElse(Mending.NONE);
  }

  /// @param fits the rows of which it can be said; the others are left alone
  private Command command(
      String text,
      Icon icon,
      Predicate<PreviewRow> fits,
      BiFunction<Mending, List<Integer>, Mending> change) {
    return new Command(
        text,
        icon,
        null,
        Bindings.createBooleanBinding(
            () -> selected().stream().anyMatch(fits),
            table.getSelectionModel().getSelectedIndices(),
            model.draftProperty(),
            model.alikeProperty()),
        () -> {
          List<Integer> rows = selected().stream().filter(fits).map(PreviewRow::number).toList();
          model.mend(mending -> change.apply(mending, rows));
        });
  }

  private List<PreviewRow> selected() {
    return table.getSelectionModel().getSelectedItems().stream()
        .map(Line::record)
        .flatMap(Optional::stream)
        .toList();
  }
}
