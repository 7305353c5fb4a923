package zveno.partners.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.view.hint.AlikeDesk;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.table.RecordTable;

/// The commands of the table of partners.
final class PartnerCommands {
  private final Command card;
  private final Command add;
  private final Command edit;
  private final Command delete;
  private final Command copy;
  private final Command cut;
  private final Command paste;
  private final Command clear;
  private final Command bulk;
  private final Command find;
  private final Command compare;
  private final Command findAlike;

  /// What only the screen can do.
  ///
  /// @param card opens the card of the current partner
  /// @param name begins to edit the name of a partner that was added
  /// @param find puts the focus where one types what to look for
  record Steps(Runnable card, Consumer<UUID> name, Runnable find) {}

  PartnerCommands(
      Messages messages,
      PartnersViewModel model,
      RecordTable<PartnerLine> table,
      FieldChoices choices,
      Steps steps,
      AlikeDesk alike) {
    BooleanBinding some = table.some();
    PartnerEdits edits = model.edits();
    card = new Command("partners.card.command", Icon.CARD, with(KeyCode.ENTER), some, steps.card());
    add =
        Command.always(
            "partners.add.command", Icon.PLUS, with(KeyCode.N), () -> edits.add(steps.name()));
    edit =
        new Command(
            "partners.edit.command",
            Icon.EDIT,
            new KeyCodeCombination(KeyCode.F2),
            some,
            table.editing()::startHere);
    delete =
        new Command(
            "partners.delete.command",
            Icon.TRASH,
            new KeyCodeCombination(KeyCode.DELETE),
            some,
            () -> {
              List<UUID> gone = table.selection().ids();
              table.selection().leaving();
              edits.delete(gone);
            });
    copy =
        new Command(
            "partners.copyCells.command",
            Icon.COPY,
            with(KeyCode.C),
            some,
            () -> edits.copied(table.clipboard().copy()));
    cut =
        new Command(
            "partners.cutCells.command",
            Icon.CUT,
            with(KeyCode.X),
            some,
            () -> {
              table.clipboard().copy();
              edits.clear(table.block().records(), table.block().fields());
            });
    paste =
        Command.always(
            "partners.pasteCells.command",
            Icon.PASTE,
            with(KeyCode.V),
            () -> table.clipboard().paste().ifPresent(edits::paste));
    clear =
        new Command(
            "partners.clearCells.command",
            Icon.ERASE,
            new KeyCodeCombination(KeyCode.BACK_SPACE),
            some,
            () -> edits.clear(table.block().records(), table.block().fields()));
    bulk =
        new Command(
            "partners.bulk.command",
            Icon.EDIT,
            with(KeyCode.E),
            some,
            () -> new BulkPopup(messages, model, table, choices).open(table.view()));
    find = Command.always("partners.find.command", Icon.SEARCH, with(KeyCode.F), steps.find());
    Supplier<Optional<Likely>> second =
        () -> table.selection().current().flatMap(line -> alike.signs().of(line.id()));
    compare =
        new Command(
            "partners.compareAlike.command",
            Icon.COMPARE,
            with(KeyCode.D),
            Bindings.createBooleanBinding(
                () -> second.get().isPresent(),
                table.view().getFocusModel().focusedCellProperty(),
                table.view().getSelectionModel().getSelectedIndices(),
                alike.signs().revisionProperty()),
            () -> second.get().ifPresent(alike::compare));
    findAlike = Command.always("partners.findAlike.command", Icon.MERGE, null, alike::find);
  }

  private static KeyCombination with(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  Command card() {
    return card;
  }

  Command add() {
    return add;
  }

  Command findAlike() {
    return findAlike;
  }

  /// What is offered while several partners are selected.
  List<Command> ofMany() {
    return List.of(bulk, copy, delete);
  }

  List<List<Command>> groups() {
    return List.of(
        List.of(card, add, edit, delete),
        List.of(cut, copy, paste, clear, bulk),
        List.of(find, compare, findAlike));
  }
}
