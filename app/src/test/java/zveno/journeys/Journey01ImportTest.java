package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.journeys.Hands.Held;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.shell.OddWorkbook;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Journey 1: an odd workbook of 120 rows comes into an empty base, three bad rows are put right,
/// and the Word table of partners is made, in fifteen actions; every row is right, leading zeros
/// are kept on the way into the base and into the document.
@Tag("ui")
class Journey01ImportTest {
  private static final int ALLOWED = 15;

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void an_odd_workbook_becomes_a_word_table() throws IOException {
    window.show(Tone.LIGHT, 100, 1366, 768);
    Hands hands = new Hands(window.scene(), window::quiet);
    Path table = folder.resolve("Партнёры.docx");

    hands.answer(() -> window.willChoose(new OddWorkbook(true).write(book())));
    hands.press(KeyCode.I, Held.CONTROL);
    hands.press(KeyCode.ENTER);
    assertThat(window.partners.all()).as("nothing is written before «Применить»").isEmpty();
    hands.press(KeyCode.ENTER);
    hands.type(OddWorkbook.name(OddWorkbook.NAMELESS));
    hands.press(KeyCode.ENTER);
    hands.click(node("#import-apply"));
    hands.press(KeyCode.ENTER);
    hands.answer(() -> window.willChoose(table));
    hands.click(node("#documents"));
    hands.click(hands.inMenu("document-AS_SHOWN-DOCX"));

    assertThat(cells(window.partners.all())).containsExactlyInAnyOrderElementsOf(wanted());
    assertThat(cells(table)).containsExactlyElementsOf(wanted());
    assertThat(hands.actions()).isLessThanOrEqualTo(ALLOWED);
  }

  private Path book() {
    return folder.resolve("Партнёры 2026.xlsx");
  }

  private Node node(String id) {
    return OnScreen.get(() -> window.scene().lookup(id));
  }

  /// Name, ИНН and last day of the agreement of every row.
  private static List<String> wanted() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < OddWorkbook.ROWS; row++) {
      String inn = row == OddWorkbook.NAMELESS ? "" : OddWorkbook.inn(row);
      String until = row == 17 ? "28.02.2027" : row == 43 ? "31.12.2027" : "31.12.2028";
      rows.add(OddWorkbook.name(row) + "|" + inn + "|" + until);
    }
    return rows;
  }

  private static List<String> cells(List<Partner> partners) {
    return partners.stream()
        .map(
            partner ->
                partner.organization().name()
                    + "|"
                    + partner.organization().inn()
                    + "|"
                    + PartnerText.SHOWN.cell(partner, PartnerField.AGREEMENT_TO))
        .toList();
  }

  private static List<String> cells(Path document) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(document);
        XWPFDocument word = new XWPFDocument(in)) {
      for (XWPFTableRow row : word.getTables().getFirst().getRows()) {
        rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
      }
    }
    List<String> headings = rows.removeFirst();
    List<Integer> columns =
        Stream.of("Наименование", "ИНН", "Договор действует до").map(headings::indexOf).toList();
    return rows.stream()
        .map(row -> columns.stream().map(row::get).collect(Collectors.joining("|")))
        .map(row -> row.replace('\u00a0', ' ').replace("|—|", "||"))
        .toList();
  }
}
