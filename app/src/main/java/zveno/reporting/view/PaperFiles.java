package zveno.reporting.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import zveno.attachments.FileNames;
import zveno.reporting.desk.FieldLine;
import zveno.reporting.desk.PaperOptions;
import zveno.reporting.desk.Prepared;
import zveno.reporting.desk.Selection;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.template.TemplateWords;
import zveno.reports.ReportFormat;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplateRefusedException;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// Files of the screen «Отчёты»: documents going out, templates being changed. Success: a toast
/// with what can be done next. Refusal: a toast with the reason, everything as before.
public final class PaperFiles {
  private final ReportsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Tasks tasks;

  /// The means of the window.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  public record Desk(
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals) {}

  public PaperFiles(ReportsViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = model.means().messages();
    this.tasks = model.means().tasks();
  }

  /// Writes the document in hand; a file each goes into a folder that the user names.
  void write(ReportFormat format) {
    Optional<PaperItem> item = model.chosenProperty().get();
    Optional<Prepared> prepared = model.preparedProperty().get();
    if (item.isEmpty() || prepared.isEmpty()) return;
    if (!prepared.get().whole()) {
      desk.toasts().show(messages.get("reporting.faulty.notice"));
      return;
    }
    boolean each = prepared.get().each();
    target(item.get(), format, each).ifPresent(target -> write(item.get(), format, target, each));
  }

  private Optional<Path> target(PaperItem item, ReportFormat format, boolean each) {
    if (each) return desk.asking().folder(messages.get("reporting.folder.title"));
    Asking.FileKind kind =
        new Asking.FileKind(
            messages.get("reporting.fileKind." + format), List.of("*" + format.ending()));
    String name = item.isOfCalendar() ? item.title() : messages.get("reporting.partners.title");
    return desk.asking()
        .save(
            messages.get("reporting.save.title"),
            kind,
            item.template().map(KnownTemplate::title).orElse(name));
  }

  private void write(PaperItem item, ReportFormat format, Path target, boolean each) {
    PaperOptions options = model.optionsProperty().get();
    Selection shown = model.means().shown().get();
    tasks.run(
        "reporting.write.task",
        progress -> model.means().desk().write(item.kind(), options, shown, format, target),
        files -> written(target, files, each),
        this::failed);
  }

  private void written(Path target, int files, boolean each) {
    String words =
        each
            ? messages.get("reporting.lettersWritten.notice", files, FileNames.of(target))
            : messages.get("reporting.written.notice", FileNames.of(target));
    desk.toasts()
        .show(words, messages.get("reporting.open.button"), () -> desk.opening().open(target));
  }

  /// Opens the template in hand in Word.
  void edit() {
    template(
        known ->
            tasks.run(
                "reporting.template.task",
                progress -> model.means().desk().templates().forEditing(known),
                file -> {
                  desk.opening().open(file);
                  desk.toasts().show(messages.get("reporting.opened.notice"));
                  model.load();
                },
                this::failed));
  }

  /// Takes the user's file away: one of ours is the original again.
  void reset() {
    template(
        known ->
            change(
                () -> model.means().desk().templates().remove(known),
                () ->
                    desk.toasts()
                        .show(
                            messages.get(
                                known.shipped().isPresent()
                                    ? "reporting.original.notice"
                                    : "reporting.removed.notice",
                                known.title()),
                            messages.get("ui.undo.button"),
                            () -> putBack(known))));
  }

  private void putBack(KnownTemplate known) {
    change(() -> model.means().desk().templates().putBack(known), () -> {});
  }

  /// Adds a file of the user as a template of its own.
  void add() {
    Asking.FileKind kind =
        new Asking.FileKind(messages.get("reporting.fileKind.DOCX"), List.of("*.docx", "*.dotx"));
    desk.asking()
        .open(messages.get("reporting.addTemplate.title"), kind)
        .ifPresent(
            file ->
                tasks.run(
                    "reporting.template.task",
                    progress -> model.means().desk().templates().add(file),
                    added -> {
                      model.choose(new PaperItems(messages).of(added));
                      model.load();
                    },
                    this::failed));
  }

  /// Puts what was meant in the place of what was typed.
  void mend(TemplateFault fault, String by) {
    template(
        known ->
            change(
                () -> model.means().desk().mend(known, fault, by),
                () -> desk.toasts().show(messages.get("reporting.mended.notice", by))));
  }

  /// Reads the fields that the template in hand can have.
  void palette(Consumer<List<FieldLine>> then) {
    PaperOptions options = model.optionsProperty().get();
    Selection shown = model.means().shown().get();
    template(
        known ->
            tasks.run(
                "reporting.template.task",
                progress -> model.means().desk().palette(known, options, shown),
                then,
                this::failed));
  }

  private void template(Consumer<KnownTemplate> work) {
    model.chosenProperty().get().flatMap(PaperItem::template).ifPresent(work);
  }

  /// Something done to the files of templates.
  private interface Change {
    void run() throws IOException, TemplateRefusedException;
  }

  private void change(Change change, Runnable then) {
    tasks.run(
        "reporting.template.task",
        progress -> {
          change.run();
          return true;
        },
        done -> {
          model.load();
          then.run();
        },
        this::failed);
  }

  private void failed(Throwable thrown) {
    switch (thrown) {
      case CancellationException _ -> {}
      case TemplateRefusedException refused ->
          desk.toasts().show(new TemplateWords(messages).text(refused));
      case FaultyTemplateException _ -> desk.toasts().show(messages.get("reporting.faulty.notice"));
      default ->
          desk.refusals()
              .apply(thrown)
              .ifPresentOrElse(desk.toasts()::show, () -> tasks.fault(thrown));
    }
  }
}
