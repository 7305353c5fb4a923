package zveno.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import zveno.reports.PartnersReport;
import zveno.reports.ReportWriter;
import zveno.reports.Written;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Signature;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.SamplePartners;

/// The letters of the file stand where the marks say that they do, so what the window shows is the
/// document.
class PlacesTest {

  /// Places across go to the nearest whole point.
  private static final double ACROSS = 0.75;

  /// The library lets a comma at the end of a stretched line hang into the margin.
  private static final double HANGING = 2;

  private static final double DOWN = 0.05;

  @Test
  void everyLineOfATableStandsInItsPlace() throws IOException {
    check(
        new ReportWriter()
            .pages(
                new PartnersReport(
                    Written.PAPER, SamplePartners.table(PartnersForm.FULL, true, 40))),
        ACROSS);
  }

  @Test
  void wordsOfAStretchedLineStandInTheirPlaces() throws IOException {
    PdfPaper paper = new PdfPaper(StyleProfile.GOST_2025, Orientation.UPRIGHT);
    paper.heading("Справка");
    paper.paragraph("Школы № 901 и № 902 района работали вместе, ".repeat(9) + "конец");
    paper.section(Orientation.ACROSS);
    paper.paragraph("Второй раздел лежит, и слова его стоят шире; ".repeat(9) + "конец");
    paper.signature(new Signature("Методист центра", "И.О. Фамилия"));
    check(paper.pages(), HANGING);
  }

  private static void check(PaperPages pages, double across) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.write(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages.all().size());
      for (int i = 0; i < pages.all().size(); i++) {
        List<TextPosition> letters = letters(document, i + 1);
        for (Mark mark : pages.all().get(i).marks()) {
          if (!(mark instanceof Mark.Text text) || text.words().isEmpty()) continue;
          assertThat(letters).as(text.toString()).anyMatch(letter -> begins(text, letter, across));
        }
      }
    }
  }

  private static boolean begins(Mark.Text text, TextPosition letter, double across) {
    return text.words().startsWith(letter.getUnicode())
        && Math.abs(letter.getXDirAdj() - text.x()) <= across
        && Math.abs(letter.getYDirAdj() - text.y()) <= DOWN
        && letter.getFontSizeInPt() == text.points()
        && letter.getFont().getName().endsWith("Bold") == text.bold();
  }

  private static List<TextPosition> letters(PDDocument document, int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return letters;
  }
}
