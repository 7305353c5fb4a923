package zveno.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

class WordTextTest {

  private static String run(String text) {
    CTP paragraph = CTP.Factory.newInstance();
    WordText.add(paragraph, text, WordText.STYLE_SIZE);
    XmlOptions prefixes =
        new XmlOptions()
            .setSaveSuggestedPrefixes(Map.of(CTR.type.getName().getNamespaceURI(), "w"))
            .setSaveAggressiveNamespaces();
    return paragraph.xmlText(prefixes).replaceAll("</?xml-fragment[^>]*>| xmlns:w=\"[^\"]*\"", "");
  }

  @Test
  void blanksAtTheEdgesOfPiecesAreKept() {
    assertThat(run("вза\u00adимо действие \u00adсетей"))
        .isEqualTo(
            "<w:r><w:t>вза</w:t><w:softHyphen/><w:t xml:space=\"preserve\">имо действие </w:t>"
                + "<w:softHyphen/><w:t>сетей</w:t></w:r>");
  }

  @Test
  void linesBreakAndSignsOfXmlAreEscaped() {
    assertThat(run("5 < 7 & \"да\"\nвторая\u0001"))
        .isEqualTo("<w:r><w:t>5 &lt; 7 &amp; \"да\"</w:t><w:br/><w:t>вторая</w:t></w:r>");
  }

  /// The longest text of a cell of Excel, as one word; every piece was once counted for every
  /// piece, and that took minutes.
  @Test
  void aCellOfOneWordWithThousandsOfPiecesComesOutWhole() {
    String run = run("де\u00ad".repeat(16_383) + "ло");
    assertThat(run.split("<w:softHyphen/>", -1)).hasSize(16_384);
    assertThat(run).endsWith("<w:t>ло</w:t></w:r>");
  }
}
