package zveno.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/// Our letters as JasperReports knows them, made known once for all documents.
final class Faces {

  static final String NAME = "Liberation Serif";
  static final JasperReportsContext CONTEXT = context();

  private Faces() {}

  private static JasperReportsContext context() {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(NAME);
    family.setNormalFace(face(context, false));
    family.setBoldFace(face(context, true));
    family.setPdfEncoding(Typeface.ENCODING);
    family.setPdfEmbedded(true);
    // JasperReports marks pages with letters of its own choice otherwise, which stay outside the
    // file.
    context.setProperty(JRFont.DEFAULT_FONT_NAME, NAME);
    context.setExtensions(FontFamily.class, List.of(family));
    return context;
  }

  /// Known by the file alone: for the screen's letters AWT would have to read it, too.
  private static SimpleFontFace face(JasperReportsContext context, boolean bold) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setPdf(Typeface.path(bold));
    return face;
  }
}
