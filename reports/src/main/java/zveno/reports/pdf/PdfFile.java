package zveno.reports.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/// The bytes of pages, as JasperReports writes them.
record PdfFile(List<Page> pages, String title, Typeface typeface) {

  private static final String PROGRAM = "zveno";

  /// Writes the file; the stream stays open.
  void write(OutputStream out) throws IOException {
    JasperPrint print = new Print(typeface).of(pages);
    JRPdfExporter exporter = new JRPdfExporter(Faces.CONTEXT);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new Open(out)));
    exporter.setConfiguration(about());
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IOException(e);
    }
  }

  private SimplePdfExporterConfiguration about() {
    SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
    about.setMetadataTitle(title);
    about.setMetadataCreator(PROGRAM);
    about.setDisplayMetadataTitle(true);
    about.setCompressed(true);
    return about;
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
