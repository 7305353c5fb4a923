package zveno.ui.paper;

import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import zveno.reports.pdf.Page;
import zveno.reports.pdf.PaperPages;

/// Prints by the dialog of the system.
///
/// @param owner the window over which the dialog stands
public record SystemPrinting(Supplier<Window> owner) implements Printing {
  @Override
  public Outcome print(String name, PaperPages pages) {
    PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
    if (job == null) return Outcome.NO_PRINTER;
    job.getJobSettings().setJobName(name);
    if (!job.showPrintDialog(owner.get())) {
      job.cancelJob();
      return Outcome.LEFT;
    }
    PaperFonts fonts = new PaperFonts();
    for (Page page : pages.all()) {
      PageLayout layout = layout(job.getPrinter(), page);
      PageDrawing drawing = new PageDrawing(page, fonts);
      // The printer counts from where it can print; ours counts from the edge of the sheet.
      drawing.setTranslateX(-layout.getLeftMargin());
      drawing.setTranslateY(-layout.getTopMargin());
      if (!job.printPage(layout, drawing)) {
        job.cancelJob();
        return Outcome.FAILED;
      }
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }

  private static PageLayout layout(Printer printer, Page page) {
    PageOrientation lies =
        page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    return printer.createPageLayout(Paper.A4, lies, Printer.MarginType.HARDWARE_MINIMUM);
  }
}
