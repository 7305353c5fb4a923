package zveno.events.view.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Shown;
import zveno.events.view.CalendarView;
import zveno.events.view.SpanName;
import zveno.events.view.board.Frame;
import zveno.events.view.board.Layout;
import zveno.events.view.board.Letters;
import zveno.reports.pdf.PaperPages;
import zveno.ui.paper.PaperFonts;
import zveno.ui.paper.PaperOut;

/// Puts what is in sight on one sheet: to a printer or into a PDF.
public final class CalendarPaper implements CalendarView.Paper {
  private static final double WIDTH = 841.9;
  private static final double HEIGHT = 595.3;
  private static final double MARGIN = 28;
  private static final double HEAD = 50;
  private static final double POINTS = 7.5;

  private final PaperOut out;
  private final Function<LocalDate, DayMark> marks;

  /// @param marks what each day looks like
  public CalendarPaper(PaperOut out, Function<LocalDate, DayMark> marks) {
    this.out = out;
    this.marks = marks;
  }

  @Override
  public void print(Shown shown, Layout layout) {
    out.print(title(shown), pages(shown, layout));
  }

  /// The letters are measured here and not in a task: they belong to the screen.
  @Override
  public void pdf(Shown shown, Layout layout) {
    PaperPages pages = pages(shown, layout);
    out.save(out.messages().get("calendar.pdf.command"), title(shown), () -> pages);
  }

  private String title(Shown shown) {
    return out.messages().get("calendar.paper.title", SpanName.of(shown.span()));
  }

  /// One sheet of A4, lying.
  PaperPages pages(Shown shown, Layout layout) {
    PaperFonts fonts = new PaperFonts();
    Letters letters = new Letters(fonts.of(POINTS, false), fonts.of(POINTS, true));
    double width = WIDTH - 2 * MARGIN;
    double height = HEIGHT - HEAD - MARGIN;
    Frame frame = new Frame(shown, marks, out.messages(), letters, width, height);
    return PaperPages.of(
        List.of(
            new SketchPage(letters, MARGIN, HEAD)
                .page(title(shown), layout.draw(frame), WIDTH, HEIGHT)),
        title(shown));
  }
}
