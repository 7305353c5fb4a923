package zveno.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import zveno.reports.Pdf;
import zveno.reports.Written;
import zveno.reports.pdf.PdfPaper;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.reports.word.WordPaper;

/// A wide table on a page of its own inside a document that stands upright.
class SectionsTest {

  private static final Grid WIDE =
      new Grid(
          List.of(new Grid.Head("Графа", 250, Side.LEFT)), List.of(List.of(Value.text("ячейка"))));

  private static Written written(Flow document) throws IOException {
    document.heading("Справка");
    document.paragraph("Начало");
    document.section(Orientation.ACROSS);
    document.table(WIDE);
    document.section(Orientation.UPRIGHT);
    document.paragraph("Конец");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return new Written(out.toByteArray());
  }

  @Test
  void wordTurnsTheSheetsAndNumbersThemOn() throws IOException {
    try (XWPFDocument document =
        written(new WordPaper(StyleProfile.GOST_2025, Orientation.UPRIGHT)).word()) {
      List<CTSectPr> sections =
          document.getParagraphs().stream()
              .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertThat(sections).hasSize(2);
      assertThat(widths(sections)).containsExactly(11906, 16838);
      assertThat(sections.get(0).isSetTitlePg()).isTrue();
      assertThat(sections.get(1).isSetTitlePg()).isFalse();
      CTSectPr last = document.getDocument().getBody().getSectPr();
      assertThat(widths(List.of(last))).containsExactly(11906);
      assertThat(last.isSetTitlePg()).isFalse();
      assertThat(last.sizeOfHeaderReferenceArray()).isEqualTo(2);
      assertThat(document.getTables().getFirst().getWidth()).isEqualTo(15137);
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Начало", "Конец");
    }
  }

  private static List<Integer> widths(List<CTSectPr> sections) {
    return sections.stream().map(s -> ((BigInteger) s.getPgSz().getW()).intValue()).toList();
  }

  @Test
  void pagesLieAndStand() throws IOException {
    Written written = written(new PdfPaper(StyleProfile.GOST_2025, Orientation.UPRIGHT));
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(document.getPages())
          .extracting(page -> Math.round(page.getMediaBox().getWidth()))
          .containsExactly(595, 842, 595);
    }
    Pdf pdf = written.pdf();
    assertThat(pdf.squeezed(0)).isEqualTo("СправкаНачало");
    assertThat(pdf.squeezed(1)).isEqualTo("Графаячейка2из3");
    assertThat(pdf.squeezed(2)).isEqualTo("Конец3из3");
  }
}
