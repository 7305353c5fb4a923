package zveno.help.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import zveno.files.TargetFile;
import zveno.help.HelpPage;
import zveno.help.HelpPaper;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;
import zveno.ui.paper.Printing;

/// Pages of the help go to the printer or into a PDF.
public final class HelpFiles {
  private final Means means;

  /// The means of the window.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  public record Means(
      Messages messages,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Opening opening,
      Printing printing,
      Function<Throwable, Optional<String>> refusals) {}

  public HelpFiles(Means means) {
    this.means = means;
  }

  void print(HelpPage page) {
    Printing.Outcome outcome = means.printing().print(page.title(), HelpPaper.of(page));
    switch (outcome) {
      case NO_PRINTER -> means.toasts().show(means.messages().get("help.noPrinter.notice"));
      case FAILED -> means.toasts().show(means.messages().get("help.notPrinted.notice"));
      case PRINTED -> means.toasts().show(means.messages().get("help.printed.notice"));
      case LEFT -> {}
    }
  }

  void save(HelpPage page) {
    Messages messages = means.messages();
    Asking.FileKind kind = new Asking.FileKind(messages.get("help.pdf.kind"), List.of("*.pdf"));
    means
        .asking()
        .save(messages.get("help.savePdf.title"), kind, page.title() + ".pdf")
        .ifPresent(target -> save(page, target));
  }

  private void save(HelpPage page, Path target) {
    means
        .tasks()
        .run(
            "help.savePdf.task",
            progress -> {
              TargetFile.check(target);
              TargetFile.replace(target, out -> HelpPaper.of(page).write(out));
              return target;
            },
            this::saved,
            this::failed);
  }

  private void saved(Path target) {
    Messages messages = means.messages();
    means
        .toasts()
        .show(
            messages.get("help.saved.notice", String.valueOf(target.getFileName())),
            messages.get("help.open.button"),
            () -> means.opening().open(target));
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) return;
    means
        .refusals()
        .apply(thrown)
        .ifPresentOrElse(means.toasts()::show, () -> means.tasks().fault(thrown));
  }
}
