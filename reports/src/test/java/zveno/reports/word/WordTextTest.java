package zveno.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zveno.reports.ooxml.Xml;

class WordTextTest {

  private static String run(String text) {
    Xml xml = new Xml();
    WordText.add(xml, text, WordText.STYLE_SIZE);
    return xml.toString();
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
        .isEqualTo("<w:r><w:t>5 &lt; 7 &amp; &quot;да&quot;</w:t><w:br/><w:t>вторая</w:t></w:r>");
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
