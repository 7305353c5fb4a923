package zveno.partners.view;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zveno.partners.view.PartnerPapers.Form;
import zveno.reports.ReportFormat;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Icon;
import zveno.ui.Tasks;

/// Documents of what the table shows: its rows in their order, in each form and kind of file.
/// Success: a toast that opens the file.
final class DocumentMenu {
  private static final Map<ReportFormat, Icon> ICONS =
      new EnumMap<>(
          Map.of(
              ReportFormat.DOCX, Icon.WORD,
              ReportFormat.XLSX, Icon.EXCEL,
              ReportFormat.PDF, Icon.PDF));

  private final Messages messages;
  private final Tasks tasks;
  private final PartnerFiles.Desk desk;
  private final PartnerPapers papers;
  private final Supplier<ShownPartners> shown;
  private final Consumer<Throwable> failed;
  private boolean contacts;

  /// @param shown what the table shows when it is asked
  DocumentMenu(
      Messages messages,
      Tasks tasks,
      PartnerFiles.Desk desk,
      PartnerPapers papers,
      Supplier<ShownPartners> shown,
      Consumer<Throwable> failed) {
    this.messages = messages;
    this.tasks = tasks;
    this.desk = desk;
    this.papers = papers;
    this.shown = shown;
    this.failed = failed;
  }

  MenuButton button() {
    MenuButton menu =
        new MenuButton(messages.get("partners.document.button"), Icon.DOCUMENT.node());
    menu.getStyleClass().add("flat");
    menu.setId("documents");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (Form form : Form.values()) {
      for (ReportFormat format : ReportFormat.values()) menu.getItems().add(item(form, format));
      menu.getItems().add(new SeparatorMenuItem());
    }
    CheckMenuItem withContacts = new CheckMenuItem(messages.get("partners.withContacts.option"));
    withContacts.setId("document-contacts");
    withContacts.selectedProperty().subscribe(on -> contacts = on);
    menu.getItems().add(withContacts);
    return menu;
  }

  private MenuItem item(Form form, ReportFormat format) {
    String words =
        messages.get(
            "partners.document.item",
            messages.get("partners.paperForm." + form),
            messages.get("partners.paperKind." + format));
    MenuItem item = new MenuItem(words, ICONS.getOrDefault(format, Icon.DOCUMENT).node());
    item.setId("document-" + form + "-" + format);
    item.setOnAction(e -> write(form, format));
    return item;
  }

  private void write(Form form, ReportFormat format) {
    PartnerPapers.Wanted paper = new PartnerPapers.Wanted(form, format, contacts, shown.get());
    Asking.FileKind kind =
        new Asking.FileKind(
            messages.get("partners.fileKind." + format), List.of("*" + format.ending()));
    Optional<Path> target =
        desk.asking()
            .save(
                messages.get("partners.saveDocument.title"),
                kind,
                messages.get("partners.document.fileName"));
    target.ifPresent(
        file ->
            tasks.run(
                "partners.document.task",
                progress -> {
                  papers.write(paper, file, progress);
                  return file;
                },
                this::written,
                failed));
  }

  private void written(Path file) {
    Path name = file.getFileName();
    desk.toasts()
        .show(
            messages.get("partners.documentWritten.notice", name == null ? "" : name.toString()),
            messages.get("partners.openDocument.button"),
            () -> desk.opening().open(file));
  }
}
