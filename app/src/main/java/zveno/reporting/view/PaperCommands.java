package zveno.reporting.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.reporting.desk.Prepared;
import zveno.reporting.template.KnownTemplate;
import zveno.reports.ReportFormat;
import zveno.ui.Command;
import zveno.ui.Icon;

/// What can be done on the screen «Отчёты».
final class PaperCommands {
  private final ReportsViewModel model;
  private final Command word;
  private final Command excel;
  private final Command pdf;
  private final Command edit;
  private final Command fields;
  private final Command original;
  private final Command remove;
  private final Command add;
  private final Command refresh;
  private final Command before;
  private final Command after;

  /// @param showFields shows what can stand in the template in hand
  PaperCommands(ReportsViewModel model, PaperFiles files, PagesModel pages, Runnable showFields) {
    this.model = model;
    word =
        paper(
            "reporting.word.command",
            Icon.WORD,
            control(KeyCode.S),
            files,
            ReportFormat.DOCX,
            whole());
    excel =
        paper(
            "reporting.excel.command",
            Icon.EXCEL,
            shift(KeyCode.S),
            files,
            ReportFormat.XLSX,
            table());
    pdf =
        paper(
            "reporting.pdf.command", Icon.PDF, shift(KeyCode.P), files, ReportFormat.PDF, table());
    edit = new Command("reporting.edit.command", Icon.EDIT, null, template(), files::edit);
    fields =
        new Command(
            "reporting.fields.command", Icon.LISTS, control(KeyCode.L), template(), showFields);
    original = new Command("reporting.original.command", Icon.UNDO, null, changed(), files::reset);
    remove = new Command("reporting.remove.command", Icon.TRASH, null, own(), files::reset);
    add =
        Command.always("reporting.addTemplate.command", Icon.PLUS, control(KeyCode.N), files::add);
    refresh =
        Command.always(
            "reporting.refresh.command",
            Icon.SYNC,
            new KeyCodeCombination(KeyCode.F5),
            model::refresh);
    before =
        Command.always(
            "reporting.pageBefore.command",
            Icon.UP,
            control(KeyCode.PAGE_UP),
            () -> pages.turn(-1));
    after =
        Command.always(
            "reporting.pageAfter.command",
            Icon.DOWN,
            control(KeyCode.PAGE_DOWN),
            () -> pages.turn(1));
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
  }

  private static Command paper(
      String key,
      Icon icon,
      KeyCombination keys,
      PaperFiles files,
      ReportFormat format,
      BooleanBinding enabled) {
    return new Command(key, icon, keys, enabled, () -> files.write(format));
  }

  private static KeyCombination shift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private BooleanBinding whole() {
    return Bindings.createBooleanBinding(
        () -> model.preparedProperty().get().filter(Prepared::whole).isPresent(),
        model.preparedProperty());
  }

  private BooleanBinding table() {
    return Bindings.createBooleanBinding(
        () ->
            model.preparedProperty().get().filter(Prepared::whole).isPresent()
                && chosenTemplate().isEmpty(),
        model.preparedProperty(),
        model.chosenProperty());
  }

  private Optional<KnownTemplate> chosenTemplate() {
    return model.chosenProperty().get().flatMap(PaperItem::template);
  }

  private BooleanBinding template() {
    return Bindings.createBooleanBinding(
        () -> chosenTemplate().isPresent(), model.chosenProperty());
  }

  private BooleanBinding changed() {
    return Bindings.createBooleanBinding(
        () -> chosenTemplate().filter(KnownTemplate::changed).isPresent(), model.chosenProperty());
  }

  private BooleanBinding own() {
    return Bindings.createBooleanBinding(
        () -> chosenTemplate().filter(one -> one.shipped().isEmpty()).isPresent(),
        model.chosenProperty());
  }

  Command word() {
    return word;
  }

  Command excel() {
    return excel;
  }

  Command pdf() {
    return pdf;
  }

  Command add() {
    return add;
  }

  /// What can be done with the template in hand.
  List<Command> ofTemplate() {
    return List.of(edit, fields, original, remove);
  }

  List<List<Command>> groups() {
    return List.of(
        List.of(word, excel, pdf),
        List.of(edit, fields, original, remove, add),
        List.of(refresh, before, after));
  }
}
