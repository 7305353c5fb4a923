package zveno.partners.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.reports.ReportFormat;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// Documents of the partners' screen. Success: a toast with what can be done next. Refusal: a toast
/// with the reason, the base as before. Cancel: a toast, the base as before.
public final class PartnerFiles {
  private final Messages messages;
  private final Tasks tasks;
  private final Desk desk;
  private final PartnerPapers papers;
  private final Runnable changed;
  private final Command take;
  private final Command example;
  private boolean contacts;

  /// The means of the window.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  /// @param undo takes back the last change
  /// @param importing brings a file in
  public record Desk(
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals,
      Runnable undo,
      Runnable importing) {}

  /// @param changed reads everything again
  public PartnerFiles(
      Messages messages, Tasks tasks, Desk desk, PartnerPapers papers, Runnable changed) {
    this.messages = messages;
    this.tasks = tasks;
    this.desk = desk;
    this.papers = papers;
    this.changed = changed;
    take =
        Command.always(
            "partners.import.command",
            Icon.IMPORT,
            new KeyCodeCombination(KeyCode.I, KeyCombination.CONTROL_DOWN),
            desk.importing());
    example = Command.always("partners.example.command", Icon.EXAMPLE, null, this::example);
  }

  List<Command> commands() {
    return List.of(take);
  }

  List<Node> controls(CommandControls controls) {
    return List.of(controls.button(take, "flat"), documents());
  }

  Button[] firstSteps(CommandControls controls) {
    return new Button[] {controls.button(take, "accent"), controls.button(example)};
  }

  private MenuButton documents() {
    MenuButton menu =
        new MenuButton(messages.get("partners.document.button"), Icon.DOCUMENT.node());
    menu.getStyleClass().add("flat");
    menu.setId("documents");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    CheckMenuItem withContacts = new CheckMenuItem(messages.get("partners.withContacts.option"));
    withContacts.selectedProperty().subscribe(on -> contacts = on);
    menu.getItems()
        .addAll(
            document("partners.fullWord.command", Icon.WORD, true, ReportFormat.DOCX),
            document("partners.fullExcel.command", Icon.EXCEL, true, ReportFormat.XLSX),
            document("partners.fullPdf.command", Icon.PDF, true, ReportFormat.PDF),
            new SeparatorMenuItem(),
            document("partners.shortWord.command", Icon.WORD, false, ReportFormat.DOCX),
            document("partners.shortExcel.command", Icon.EXCEL, false, ReportFormat.XLSX),
            document("partners.shortPdf.command", Icon.PDF, false, ReportFormat.PDF),
            new SeparatorMenuItem(),
            withContacts);
    return menu;
  }

  private MenuItem document(String textKey, Icon icon, boolean full, ReportFormat format) {
    MenuItem item = new MenuItem(messages.get(textKey), icon.node());
    item.setOnAction(e -> write(new PartnerPapers.Paper(full, format, contacts)));
    return item;
  }

  private void write(PartnerPapers.Paper paper) {
    String title = messages.get("partners.saveDocument.title");
    Asking.FileKind kind =
        new Asking.FileKind(
            messages.get(kind(paper.format())), List.of("*" + paper.format().ending()));
    Optional<Path> target =
        desk.asking().save(title, kind, messages.get("partners.document.fileName"));
    target.ifPresent(
        file ->
            tasks.run(
                "partners.document.task",
                progress -> {
                  papers.write(paper, file, progress);
                  return file;
                },
                written ->
                    desk.toasts()
                        .show(
                            messages.get("partners.documentWritten.notice", fileName(written)),
                            messages.get("partners.openDocument.button"),
                            () -> desk.opening().open(written)),
                this::failed));
  }

  private static String kind(ReportFormat format) {
    return switch (format) {
      case DOCX -> "partners.word.files";
      case XLSX -> "partners.excel.files";
      case PDF -> "partners.pdf.files";
    };
  }

  private void example() {
    tasks.run(
        "partners.example.task",
        progress -> {
          papers.fillExample(progress);
          return true;
        },
        done -> {
          changed.run();
          undoable(messages.get("partners.exampleFilled.notice"));
        },
        this::failed);
  }

  private void undoable(String words) {
    desk.toasts().show(words, messages.get("ui.undo.button"), desk.undo());
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) {
      desk.toasts().show(messages.get("partners.cancelled.notice"));
      return;
    }
    desk.refusals().apply(thrown).ifPresentOrElse(desk.toasts()::show, () -> tasks.fault(thrown));
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
