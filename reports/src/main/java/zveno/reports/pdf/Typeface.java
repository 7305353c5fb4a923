package zveno.reports.pdf;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import zveno.reports.words.Words;

/// The letters of every PDF, as wide as those of Times New Roman, which may not be given away. They
/// go into the file, so it looks the same everywhere.
final class Typeface {

  static final String NAME = "Liberation Serif";

  private static final String FOLDER = "zveno/reports/fonts/";

  private final String ruble = Words.load("common").get("letter.ruble");
  private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();

  Typeface() {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(NAME);
    family.setNormalFace(face("LiberationSerif-Regular.ttf"));
    family.setBoldFace(face("LiberationSerif-Bold.ttf"));
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    // JasperReports marks pages with letters of its own choice otherwise, which stay outside the
    // file
    context.setProperty(JRFont.DEFAULT_FONT_NAME, NAME);
    context.setExtensions(FontFamily.class, List.of(family));
  }

  private SimpleFontFace face(String file) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(FOLDER + file);
    return face;
  }

  JasperReportsContext context() {
    return context;
  }

  Letters letters(int points, boolean bold) {
    int face = bold ? Font.BOLD : Font.PLAIN;
    return new Letters(
        FontUtil.getInstance(context).getAwtFontFromBundles(NAME, face, points, Locale.ROOT, false),
        ruble);
  }
}
