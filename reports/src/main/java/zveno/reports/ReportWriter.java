package zveno.reports;

import java.io.IOException;
import java.io.OutputStream;
import zveno.reports.pairs.PairsExcel;
import zveno.reports.pairs.PairsWord;
import zveno.reports.partners.PartnersExcel;
import zveno.reports.partners.PartnersWord;

/// Writes documents as bytes.
public final class ReportWriter {

  /// The stream is flushed and stays open. ReportException where the content does not fit the
  /// format.
  public void write(Report report, ReportFormat format, OutputStream out) throws IOException {
    switch (report) {
      case PartnersReport partners -> {
        switch (format) {
          case DOCX -> new PartnersWord(partners.paper(), partners.table()).write(out);
          case XLSX -> new PartnersExcel(partners.paper(), partners.table()).write(out);
        }
      }
      case PairsReport pairs -> {
        switch (format) {
          case DOCX -> new PairsWord(pairs.paper(), pairs.table()).write(out);
          case XLSX -> new PairsExcel(pairs.paper(), pairs.table()).write(out);
        }
      }
    }
    out.flush();
  }
}
