package zveno.reports.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/// The bytes of pages.
final class PdfFile {

  private static final String PROGRAM = "zveno";

  private PdfFile() {}

  static void write(JasperPrint pages, String title, JasperReportsContext context, OutputStream out)
      throws IOException {
    SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
    about.setMetadataTitle(title);
    about.setMetadataCreator(PROGRAM);
    about.setDisplayMetadataTitle(true);
    about.setCompressed(true);
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(pages));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new Open(out)));
    exporter.setConfiguration(about);
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IOException(e);
    }
  }

  /// Stays open though the library closes it.
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
