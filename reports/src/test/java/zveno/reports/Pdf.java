package zveno.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF opened again.
///
/// @param pages their texts in the order in which they were drawn
/// @param title as a reader shows it in the frame of its window
public record Pdf(List<String> pages, String title, List<Font> fonts, List<Box> letters) {

  /// A font of a page.
  public record Font(String name, boolean embedded) {}

  /// Where a letter stands, in points of a page from its left upper corner.
  public record Box(double left, double right, double top, double bottom) {}

  public static Pdf of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Box> letters = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              super.processTextPosition(text);
              if (text.getUnicode().isBlank()) return;
              double right = text.getXDirAdj() + text.getWidthDirAdj();
              double bottom = text.getYDirAdj();
              letters.add(new Box(text.getXDirAdj(), right, bottom - text.getHeightDir(), bottom));
            }
          };
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      List<Font> fonts = new ArrayList<>();
      for (PDPage page : document.getPages()) fonts.addAll(fonts(page));
      return new Pdf(pages, document.getDocumentInformation().getTitle(), fonts, letters);
    }
  }

  private static List<Font> fonts(PDPage page) throws IOException {
    List<Font> fonts = new ArrayList<>();
    Iterable<COSName> names = page.getResources().getFontNames();
    for (COSName name : StreamSupport.stream(names.spliterator(), false).toList()) {
      PDFont font = page.getResources().getFont(name);
      fonts.add(new Font(font.getName(), font.isEmbedded()));
    }
    return fonts;
  }

  /// The page without what depends on the breaks of lines.
  public String squeezed(int page) {
    return squeezed(pages.get(page));
  }

  public String all() {
    return squeezed(String.join("", pages));
  }

  /// A text without spaces and hyphens.
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0\u200b\u00ad-]", "");
  }
}
