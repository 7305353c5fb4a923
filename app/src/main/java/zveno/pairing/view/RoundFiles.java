package zveno.pairing.view;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.reports.ReportFormat;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Icon;
import zveno.ui.Opening;
import zveno.ui.Toasts;

/// Files of the screen: score tables come in, lists of pairs go out.
public final class RoundFiles {
  private final Messages messages;
  private final Desk desk;
  private final RoundsViewModel rounds;
  private final BenchViewModel bench;
  private final RoundPapers papers;

  /// The means of the window.
  public record Desk(Asking asking, Toasts toasts, Opening opening) {}

  public RoundFiles(
      Messages messages,
      Desk desk,
      RoundsViewModel rounds,
      BenchViewModel bench,
      RoundPapers papers) {
    this.messages = messages;
    this.desk = desk;
    this.rounds = rounds;
    this.bench = bench;
    this.papers = papers;
  }

  void take(Consumer<UUID> added) {
    Asking.FileKind kind =
        new Asking.FileKind(
            messages.get("pairing.tables.kind"), List.of("*.xlsx", "*.xls", "*.csv", "*.txt"));
    desk.asking()
        .open(messages.get("pairing.take.command"), kind)
        .ifPresent(file -> take(file, added));
  }

  void take(Path file, Consumer<UUID> added) {
    rounds.take(file, added);
  }

  void example(Consumer<UUID> added) {
    rounds.example(papers, added);
  }

  void tell(String sentence) {
    desk.toasts().show(sentence);
  }

  MenuButton documents() {
    MenuButton menu = new MenuButton(messages.get("pairing.document.button"), Icon.DOCUMENT.node());
    menu.setId("pairs-document");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getItems()
        .addAll(
            item("pairing.wordPairs.command", Icon.WORD, ReportFormat.DOCX),
            item("pairing.excelPairs.command", Icon.EXCEL, ReportFormat.XLSX),
            item("pairing.pdfPairs.command", Icon.PDF, ReportFormat.PDF));
    return menu;
  }

  private MenuItem item(String key, Icon icon, ReportFormat format) {
    MenuItem item = new MenuItem(messages.get(key), icon.node());
    item.setOnAction(e -> bench.plannedProperty().get().ifPresent(now -> write(now, format)));
    return item;
  }

  private void write(Planned planned, ReportFormat format) {
    Asking.FileKind kind =
        new Asking.FileKind(messages.get(kind(format)), List.of("*" + format.ending()));
    String name = messages.get("pairing.document.file", planned.round().name());
    desk.asking()
        .save(messages.get("pairing.document.title"), kind, safe(name) + format.ending())
        .ifPresent(target -> rounds.write(papers, planned, format, target, this::written));
  }

  private static String kind(ReportFormat format) {
    return switch (format) {
      case DOCX -> "pairing.word.kind";
      case XLSX -> "pairing.excel.kind";
      case PDF -> "pairing.pdf.kind";
    };
  }

  private void written(Path file) {
    desk.toasts()
        .show(
            messages.get("pairing.written.notice", String.valueOf(file.getFileName())),
            messages.get("pairing.openFile.button"),
            () -> desk.opening().open(file));
  }

  /// A name that every system takes.
  private static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
  }
}
