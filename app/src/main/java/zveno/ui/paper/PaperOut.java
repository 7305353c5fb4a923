package zveno.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.files.TargetFile;
import zveno.reports.pdf.PaperPages;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// Where pages that a screen has drawn leave the program: to a printer, or into a PDF.
///
/// @param refusals words for what was thrown, when it is no fault of the program
public record PaperOut(
    Messages messages,
    Tasks tasks,
    Asking asking,
    Toasts toasts,
    Opening opening,
    Printing printing,
    Function<Throwable, Optional<String>> refusals) {
  /// Sends pages to a printer and tells how it ended.
  ///
  /// @param name what the queue of the printer calls them
  public void print(String name, PaperPages pages) {
    switch (printing.print(name, pages)) {
      case NO_PRINTER -> toasts.show(messages.get("ui.paper.noPrinter.notice"));
      case FAILED -> toasts.show(messages.get("ui.paper.notPrinted.notice"));
      case PRINTED -> toasts.show(messages.get("ui.paper.printed.notice"));
      case LEFT -> {}
    }
  }

  /// Asks where to, and writes a PDF there.
  ///
  /// @param title of the dialog
  /// @param name of the file that is offered, without its ending
  /// @param pages are made off the screen's thread
  public void save(String title, String name, Supplier<PaperPages> pages) {
    Asking.FileKind kind = new Asking.FileKind(messages.get("ui.paper.pdf.kind"), List.of("*.pdf"));
    asking.save(title, kind, name.replace('/', '-') + ".pdf").ifPresent(file -> save(file, pages));
  }

  private void save(Path target, Supplier<PaperPages> pages) {
    tasks.run(
        "ui.paper.save.task",
        progress -> {
          TargetFile.check(target);
          PaperPages made = pages.get();
          TargetFile.replace(target, made::write);
          return target;
        },
        this::saved,
        this::failed);
  }

  private void saved(Path target) {
    toasts.show(
        messages.get("ui.paper.saved.notice", String.valueOf(target.getFileName())),
        messages.get("ui.paper.open.button"),
        () -> opening.open(target));
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) return;
    refusals.apply(thrown).ifPresentOrElse(toasts::show, () -> tasks.fault(thrown));
  }
}
