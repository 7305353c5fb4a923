package zveno.shell.rooms;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import zveno.attachments.FileNames;
import zveno.changes.view.UndoModel;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.TemplateWords;
import zveno.reports.template.TemplateRefusedException;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.ToastArea;
import zveno.ui.paper.PaperOut;
import zveno.ui.paper.Printing;
import zveno.ui.table.TableLook;

/// What every room of the window works with.
///
/// @param notices toasts, the status bar and what can be undone
/// @param refusals words for what was thrown, when it is no fault of the program
/// @param opening shows files in the programs of the system
/// @param printing sends pages to a printer
public record Common(
    Messages messages,
    Clock clock,
    Tasks tasks,
    Asking asking,
    ToastArea toasts,
    Notices notices,
    UndoModel undo,
    TableLook look,
    Function<Throwable, Optional<String>> refusals,
    Opening opening,
    Printing printing) {

  /// Where pages leave the program.
  public PaperOut paperOut() {
    return new PaperOut(messages, tasks, asking, toasts, opening, printing, refusals);
  }

  /// The day on which terms are looked at.
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Tells that a document was written, with the way to it.
  void documentWritten(Path file) {
    written(messages.get("reporting.written.notice", FileNames.of(file)), file);
  }

  /// Tells what was written, with the way to it.
  void written(String words, Path where) {
    toasts.show(words, messages.get("reporting.open.button"), () -> opening.open(where));
  }

  /// Tells why a document was not written.
  void notWritten(Throwable thrown) {
    switch (thrown) {
      case CancellationException _ -> {}
      case TemplateRefusedException refused ->
          toasts.show(new TemplateWords(messages).text(refused));
      case FaultyTemplateException _ -> toasts.show(messages.get("reporting.faulty.notice"));
      default -> refusals.apply(thrown).ifPresentOrElse(toasts::show, () -> tasks.fault(thrown));
    }
  }
}
