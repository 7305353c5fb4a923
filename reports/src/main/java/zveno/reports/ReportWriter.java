package zveno.reports;

import java.io.IOException;
import java.io.OutputStream;
import zveno.reports.events.EventsPlain;
import zveno.reports.matrix.MatrixExcel;
import zveno.reports.matrix.MatrixPages;
import zveno.reports.pairs.PairsExcel;
import zveno.reports.pairs.PairsPages;
import zveno.reports.paper.Flow;
import zveno.reports.partners.PartnersExcel;
import zveno.reports.partners.PartnersPages;
import zveno.reports.pdf.PaperPages;
import zveno.reports.pdf.PdfPaper;
import zveno.reports.plain.PlainExcel;
import zveno.reports.plain.PlainPages;
import zveno.reports.word.WordPaper;

/// Writes documents as bytes.
public final class ReportWriter {

  /// The stream is flushed and stays open. ReportException where the content does not fit the
  /// format.
  public void write(Report report, ReportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case DOCX -> draw(report, WordPaper::new).write(out);
      case PDF -> pages(report).write(out);
      case XLSX -> sheets(report, out);
    }
    out.flush();
  }

  /// The pages of a document as its PDF has them.
  public PaperPages pages(Report report) {
    return draw(report, PdfPaper::new).pages();
  }

  private static <F extends Flow> F draw(Report report, Flow.Start<F> start) {
    return switch (report) {
      case PartnersReport partners ->
          new PartnersPages(partners.paper(), partners.table()).draw(start);
      case PairsReport pairs -> new PairsPages(pairs.paper(), pairs.table()).draw(start);
      case TableReport plain -> new PlainPages(plain.paper(), plain.table()).draw(start);
      case EventsReport events ->
          new PlainPages(events.paper(), new EventsPlain(events.table()).plain(false)).draw(start);
      case SignInReport sheet -> new PlainPages(sheet.paper(), sheet.sheet().plain()).draw(start);
      case MatrixReport matrix -> new MatrixPages(matrix.paper(), matrix.table()).draw(start);
    };
  }

  private static void sheets(Report report, OutputStream out) throws IOException {
    switch (report) {
      case PartnersReport partners ->
          new PartnersExcel(partners.paper(), partners.table()).write(out);
      case PairsReport pairs -> new PairsExcel(pairs.paper(), pairs.table()).write(out);
      case TableReport plain -> new PlainExcel(plain.paper(), plain.table()).write(out);
      case EventsReport events ->
          new PlainExcel(events.paper(), new EventsPlain(events.table()).plain(true)).write(out);
      case SignInReport sheet -> new PlainExcel(sheet.paper(), sheet.sheet().plain()).write(out);
      case MatrixReport matrix -> new MatrixExcel(matrix.paper(), matrix.table()).write(out);
    }
  }
}
