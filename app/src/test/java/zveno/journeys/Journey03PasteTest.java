package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.changes.ChangeKind;
import zveno.journeys.Hands.Held;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Journey 3: ten rows of Excel are pasted, undone and done again, and a block is copied back, in
/// seven actions; every cell is the same both ways.
@Tag("ui")
class Journey03PasteTest {
  private static final int ALLOWED = 7;

  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void ten_rows_of_excel_go_in_and_come_back_cell_by_cell() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    List<List<String>> excel = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String district = i % 2 == 0 ? "Заречный" : "Невский, «Горка»";
      excel.add(List.of("Школа № 92" + i, "", "", "культура", district, "0" + i + "07083893"));
    }
    copyInExcel(excel);
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.press(KeyCode.V, Held.CONTROL);
    assertThat(cellsInBase()).isEqualTo(excel);
    hands.press(KeyCode.Z, Held.CONTROL);
    assertThat(window.partners.all()).isEmpty();
    hands.press(KeyCode.Y, Held.CONTROL);
    assertThat(cellsInBase()).isEqualTo(excel);
    hands.click(cell("культура", 0));
    hands.click(cell("0907083893", 0), Held.SHIFT);
    hands.press(KeyCode.C, Held.CONTROL);

    List<List<String>> block = excel.stream().map(row -> row.subList(3, 6)).toList();
    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(text(block));
    String html = OnScreen.get(() -> Clipboard.getSystemClipboard().getHtml());
    for (List<String> row : block) {
      assertThat(html)
          .contains(row.stream().map(c -> "<td>" + c + "</td>").collect(Collectors.joining()));
    }
    assertThat(window.journal.newest(9))
        .as("one paste, of which there is one undo")
        .extracting(change -> change.kind())
        .filteredOn(kind -> kind == ChangeKind.PASTE)
        .hasSize(1);
    assertThat(hands.actions()).isLessThanOrEqualTo(ALLOWED);
  }

  /// Excel gives text and HTML at once.
  private static void copyInExcel(List<List<String>> cells) {
    String html =
        cells.stream()
            .map(
                row ->
                    "<tr height=20>"
                        + row.stream()
                            .map(c -> "<td class=xl65>" + c + "</td>")
                            .collect(Collectors.joining())
                        + "</tr>")
            .collect(
                Collectors.joining(
                    "",
                    "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table>",
                    "</table></body></html>"));
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text(cells));
          content.putHtml(html);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static String text(List<List<String>> cells) {
    return cells.stream().map(row -> String.join("\t", row) + "\r\n").collect(Collectors.joining());
  }

  private List<List<String>> cellsInBase() {
    return window.partners.all().stream()
        .map(Partner::organization)
        .sorted(java.util.Comparator.comparing(Organization::name))
        .map(o -> List.of(o.name(), "", "", o.type(), o.district(), o.inn()))
        .toList();
  }

  private Node cell(String text, int which) {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll("#partners .table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> c && text.equals(c.getText()))
                .sorted(
                    java.util.Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .toList()
                .get(which));
  }
}
