package zveno.ui.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import zveno.reports.pdf.PaperPages;

/// The letters of paper on the screen: the same files that go into a PDF.
public final class PaperFonts {
  private final String family;

  public PaperFonts() {
    family = load(false);
    load(true);
  }

  private static String load(boolean bold) {
    try (InputStream in = PaperPages.face(bold)) {
      Font font = Font.loadFont(in, 12);
      if (font == null) throw new IllegalStateException("no font");
      return font.getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The letters of this size.
  public Font of(double pixels, boolean bold) {
    return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
  }
}
