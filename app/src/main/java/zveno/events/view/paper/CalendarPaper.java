package zveno.events.view.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Shown;
import zveno.events.view.CalendarView;
import zveno.events.view.SpanName;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Letters;
import zveno.files.TargetFile;
import zveno.reports.pdf.PaperPages;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;
import zveno.ui.paper.PaperFonts;
import zveno.ui.paper.Printing;

/// Puts what is in sight on one sheet: to a printer or into a PDF.
public final class CalendarPaper implements CalendarView.Paper {
  private static final double WIDTH = 841.9;
  private static final double HEIGHT = 595.3;
  private static final double MARGIN = 28;
  private static final double HEAD = 50;
  private static final double POINTS = 7.5;

  private final Means means;

  /// The means of the window.
  ///
  /// @param marks what each day looks like
  /// @param refusals words for what was thrown, when it is no fault of the program
  public record Means(
      Messages messages,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Opening opening,
      Printing printing,
      Function<LocalDate, DayMark> marks,
      Function<Throwable, Optional<String>> refusals) {}

  public CalendarPaper(Means means) {
    this.means = means;
  }

  @Override
  public void print(Shown shown, Layout layout) {
    Messages messages = means.messages();
    switch (means.printing().print(title(shown), pages(shown, layout))) {
      case NO_PRINTER -> means.toasts().show(messages.get("help.noPrinter.notice"));
      case FAILED -> means.toasts().show(messages.get("help.notPrinted.notice"));
      case PRINTED -> means.toasts().show(messages.get("help.printed.notice"));
      case LEFT -> {}
    }
  }

  @Override
  public void pdf(Shown shown, Layout layout) {
    Messages messages = means.messages();
    Asking.FileKind kind = new Asking.FileKind(messages.get("help.pdf.kind"), List.of("*.pdf"));
    String name = title(shown).replace('/', '-') + ".pdf";
    means
        .asking()
        .save(messages.get("calendar.pdf.command"), kind, name)
        .ifPresent(target -> save(pages(shown, layout), target));
  }

  private void save(PaperPages pages, Path target) {
    means
        .tasks()
        .run(
            "help.savePdf.task",
            progress -> {
              TargetFile.check(target);
              TargetFile.replace(target, pages::write);
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

  private String title(Shown shown) {
    return means.messages().get("calendar.paper.title", SpanName.of(shown.span()));
  }

  /// One sheet of A4, lying.
  PaperPages pages(Shown shown, Layout layout) {
    PaperFonts fonts = new PaperFonts();
    Letters letters = new Letters(fonts.of(POINTS, false), fonts.of(POINTS, true));
    double width = WIDTH - 2 * MARGIN;
    double height = HEIGHT - HEAD - MARGIN;
    Frame frame = new Frame(shown, means.marks(), means.messages(), letters, width, height);
    return PaperPages.of(
        List.of(
            new SketchPage(letters, MARGIN, HEAD)
                .page(title(shown), layout.draw(frame), WIDTH, HEIGHT)),
        title(shown));
  }
}
