package zveno.reports.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import zveno.reports.words.Words;

/// The letters of every page, as wide as those of Times New Roman, which may not be given away.
/// They go into the file, so it looks the same everywhere.
final class Typeface {

  /// Letters by their numbers in the font, so that every one of it can be written.
  static final String ENCODING = BaseFont.IDENTITY_H;

  /// Where the regular and the bold face lie.
  private static final String FOLDER = "zveno/reports/fonts/";

  private final String ruble = Words.load("common").get("letter.ruble");
  private final Map<Boolean, BaseFont> faces = new HashMap<>();
  private final Map<Letters.Face, Letters> letters = new HashMap<>();

  static String path(boolean bold) {
    return FOLDER + (bold ? "LiberationSerif-Bold.ttf" : "LiberationSerif-Regular.ttf");
  }

  static InputStream open(boolean bold) {
    InputStream in = Typeface.class.getResourceAsStream("/" + path(bold));
    if (in == null) throw new IllegalStateException("no resource " + path(bold));
    return in;
  }

  /// The measures of a face in one size.
  Letters letters(double points, boolean bold) {
    Letters.Face face = new Letters.Face(points, bold);
    return letters.computeIfAbsent(face, key -> new Letters(face(bold), key, ruble));
  }

  private BaseFont face(boolean bold) {
    return faces.computeIfAbsent(bold, Typeface::read);
  }

  private static BaseFont read(boolean bold) {
    try {
      // The very font that JasperReports takes for this name, so that it is read once.
      return BaseFont.createFont(path(bold), ENCODING, BaseFont.EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
