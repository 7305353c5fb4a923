package zveno.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

class WordTextTest {

  @Test
  void blanksAtTheEdgesOfPiecesAreKept() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFRun run = WordText.add(document.createParagraph(), "вза\u00adимо действие \u00adсетей");
      List<CTText> pieces = run.getCTR().getTList();
      assertThat(pieces)
          .extracting(CTText::getStringValue)
          .containsExactly("вза", "имо действие ", "сетей");
      assertThat(pieces).extracting(CTText::isSetSpace).containsExactly(false, true, false);
      assertThat(run.getCTR().sizeOfSoftHyphenArray()).isEqualTo(2);
    }
  }

  /// The longest text of a cell of Excel, as one word; every piece was once counted for every
  /// piece, and that took minutes.
  @Test
  void aCellOfOneWordWithThousandsOfPiecesComesOutWhole() throws IOException {
    String word = "де\u00ad".repeat(16_383) + "ло";
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFRun run = WordText.add(document.createParagraph(), word);
      assertThat(run.getCTR().sizeOfTArray()).isEqualTo(16_384);
      assertThat(run.getCTR().sizeOfSoftHyphenArray()).isEqualTo(16_383);
      assertThat(run.getCTR().getTArray(16_383).getStringValue()).isEqualTo("ло");
    }
  }
}
