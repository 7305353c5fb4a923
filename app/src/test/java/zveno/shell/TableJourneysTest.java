package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.view.PartnerLine;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;
import zveno.ui.table.views.SavedView;
import zveno.ui.table.views.SavedViews;

/// Blocks of cells, groups and views, by keys alone.
class TableJourneysTest {
  private final OpenWindow window = new OpenWindow();

  @BeforeEach
  void open() {
    window.add("СОШ № 901");
    window.add("СОШ № 902");
    window.add("СОШ № 910");
    window.show(Tone.LIGHT, 100, 1366, 768);
    at(0, "column-called");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void tenRowsOfASpreadsheetArePastedUndoneAndDoneAgainAsOneStep() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      block
          .append("Школа № 92")
          .append(i)
          .append("\t\t\tшкола\tЗаречный\t0")
          .append(i)
          .append("\r\n");
    }
    clip(block.toString());
    at(2, "column-called");

    press(KeyCode.V, Held.CONTROL);

    assertThat(names())
        .hasSize(12)
        .contains("Школа № 920", "Школа № 929")
        .doesNotContain("СОШ № 910");
    assertThat(of("Школа № 929", Organization::inn)).isEqualTo("09");
    assertThat(of("Школа № 920", Organization::district)).isEqualTo("Заречный");
    Change newest = window.journal.newest(1).getFirst();
    assertThat(newest.kind()).isEqualTo(ChangeKind.PASTE);
    press(KeyCode.Z, Held.CONTROL);
    assertThat(names()).containsExactly("СОШ № 901", "СОШ № 902", "СОШ № 910");
    press(KeyCode.Y, Held.CONTROL);
    assertThat(names()).hasSize(12);
  }

  @Test
  void aBlockIsCopiedAsItStandsAndComesBackCellByCell() {
    UUID first = id("СОШ № 901");
    window.partners.set(List.of(first), PartnerField.INN, "0123456789");
    window.partners.set(List.of(first), PartnerField.DISTRICT, "Заречный");
    window.go("history");
    window.go("partners");
    at(0, "column-district");

    press(KeyCode.RIGHT, Held.SHIFT);
    press(KeyCode.C, Held.CONTROL);

    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Заречный\t0123456789\r\n");
    assertThat(OnScreen.get(() -> Clipboard.getSystemClipboard().getHtml()))
        .contains("mso-number-format:\"\\@\"", "<td>0123456789</td>");
    at(1, "column-district");
    press(KeyCode.V, Held.CONTROL);
    assertThat(of("СОШ № 902", Organization::inn)).isEqualTo("0123456789");
    assertThat(of("СОШ № 902", Organization::district)).isEqualTo("Заречный");
    assertThat(of("СОШ № 910", Organization::inn)).isEmpty();
  }

  @Test
  void oneCellFillsTheWholeBlockAndBackspaceEmptiesIt() {
    clip("Заречный");
    at(0, "column-district");
    OnScreen.run(() -> table().getSelectionModel().selectRange(0, 3));

    press(KeyCode.V, Held.CONTROL);
    for (String name : names()) assertThat(of(name, Organization::district)).isEqualTo("Заречный");

    press(KeyCode.BACK_SPACE);
    for (String name : names()) assertThat(of(name, Organization::district)).isEmpty();
    press(KeyCode.Z, Held.CONTROL);
    for (String name : names()) assertThat(of(name, Organization::district)).isEqualTo("Заречный");
  }

  @Test
  void cellsThatAreComputedAreLeftOutAndThatIsTold() {
    clip("Школа № 930\tчто угодно");
    at(0, "column-called");
    press(KeyCode.V, Held.CONTROL);
    assertThat(names()).contains("Школа № 930").doesNotContain("СОШ № 901");
    assertThat(window.notices())
        .contains("Пропущено то, что программа считает сама: «Статус соглашения»");
  }

  @Test
  void aDateThatIsNoneStaysOutAndTheRestIsPasted() {
    clip("№ 5\t31.02.2026");
    at(0, "column-agreementNumber");
    press(KeyCode.V, Held.CONTROL);
    assertThat(window.partners.find(id("СОШ № 901")).orElseThrow().agreement())
        .hasValueSatisfying(
            agreement -> {
              assertThat(agreement.number()).isEqualTo("№ 5");
              assertThat(agreement.validTo()).isEmpty();
            });
    assertThat(window.notices()).contains("Такой даты нет: «31.02.2026»");
  }

  @Test
  void groupsAreClosedAndOpenedByKeysAndTheirRowsKeepTheSelection() {
    window.partners.set(List.of(id("СОШ № 901"), id("СОШ № 910")), PartnerField.TYPE, "школа");
    window.go("history");
    window.go("partners");
    window.choose("#group", "group-type");
    assertThat(rows())
        .containsExactly("[общеобразовательная 2]", "СОШ № 901", "СОШ № 910", "[ 1]", "СОШ № 902");
    at(0, "column-called");
    press(KeyCode.LEFT);
    assertThat(rows()).containsExactly("[общеобразовательная 2]", "[ 1]", "СОШ № 902");
    press(KeyCode.RIGHT);
    assertThat(rows()).hasSize(5);
    press(KeyCode.DELETE);
    assertThat(window.partners.deleted()).as("a head is no record").isEmpty();
  }

  @Test
  void grouping_shows_the_head_of_the_first_group() {
    for (int i = 0; i < 40; i++) window.add("Школа № " + (931 + i), "type", "школа");
    window.partners.set(
        List.of(id("СОШ № 901"), id("СОШ № 902"), id("СОШ № 910")), PartnerField.TYPE, "школа");
    window.go("history");
    window.go("partners");
    at(0, "column-called");
    window.choose("#group", "group-type");
    assertThat(rows().getFirst()).startsWith("[");
    assertThat(
            OnScreen.get(
                () ->
                    ((VirtualFlow<?>) table().lookup(".virtual-flow"))
                        .getFirstVisibleCell()
                        .getIndex()))
        .isZero();
  }

  @Test
  void oneFieldOfSeveralPartnersIsChangedAfterALookAtWhatItComesTo() {
    window.partners.set(List.of(id("СОШ № 902")), PartnerField.DISTRICT, "Заречный");
    window.go("history");
    window.go("partners");
    at(0, "column-district");
    OnScreen.run(() -> table().getSelectionModel().selectRange(0, 3));
    press(KeyCode.E, Held.CONTROL);
    Scene panel = popup();
    OnScreen.run(() -> ((TextField) panel.lookup("#bulk-typed")).setText("Заречный ".repeat(40)));
    OnScreen.settle();
    assertThat(OnScreen.get(() -> ((Label) panel.lookup("#bulk-preview .strong")).getWidth()))
        .as("whose value it is stays in sight")
        .isGreaterThan(50);
    OnScreen.run(() -> ((TextField) panel.lookup("#bulk-typed")).setText("Заречный"));
    OnScreen.settle();
    assertThat(OnScreen.get(() -> ((Button) panel.lookup("#bulk-apply")).getText()))
        .isEqualTo("Изменить 2");
    OnScreen.run(() -> ((Button) panel.lookup("#bulk-apply")).fire());
    window.quiet();
    for (String name : names()) assertThat(of(name, Organization::district)).isEqualTo("Заречный");
    assertThat(window.notices()).contains("Изменены 2");
    press(KeyCode.Z, Held.CONTROL);
    assertThat(of("СОШ № 901", Organization::district)).isEmpty();
    assertThat(of("СОШ № 902", Organization::district)).isEqualTo("Заречный");
  }

  @Test
  void aViewIsNamedChosenAndThereAfterARestart() {
    window.choose("#group", "group-type");
    OnScreen.run(() -> ((Button) window.scene().lookup("#add-view")).fire());
    Scene panel = popup();
    OnScreen.run(
        () -> {
          TextField name = (TextField) panel.lookup("#view-name");
          name.setText("По типам");
          name.fireEvent(new ActionEvent());
        });
    window.quiet();
    OnScreen.run(() -> ((Button) window.scene().lookup("#view-all")).fire());
    window.quiet();
    assertThat(rows()).doesNotContain("[ 3]");
    window.settings.save();
    OnScreen.run(
        () ->
            window.scene().getRoot().lookupAll(".view-tab").stream()
                .map(Button.class::cast)
                .filter(tab -> tab.getText().equals("По типам"))
                .findFirst()
                .orElseThrow()
                .fire());
    window.quiet();
    assertThat(rows()).contains("[ 3]");
    WindowSettings again = WindowSettings.load(window.settingsFile);
    SavedViews.Kept kept = again.views().of("partners");
    assertThat(kept.own()).extracting(SavedView::name).containsExactly("По типам");
    assertThat(kept.chosen()).isEqualTo(kept.own().getFirst().id());
    assertThat(kept.own().getFirst().arrangement().query().group()).contains("type");
  }

  private Scene popup() {
    return OnScreen.get(
        () ->
            Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow());
  }

  private enum Held {
    CONTROL,
    SHIFT
  }

  private void clip(String text) {
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private UUID id(String name) {
    return window.partners.named(name).getFirst().id();
  }

  private String of(String name, Function<Organization, String> field) {
    return field.apply(window.partners.find(id(name)).orElseThrow().organization());
  }

  private void at(int row, String column) {
    OnScreen.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(row);
          table().getVisibleLeafColumns().stream()
              .filter(one -> one.getId().equals(column))
              .findFirst()
              .ifPresent(one -> table().getFocusModel().focus(row, one));
        });
    OnScreen.settle();
  }

  private void press(KeyCode code, Held... held) {
    List<Held> keys = List.of(held);
    OnScreen.run(
        () -> {
          Node owner = window.scene().getFocusOwner();
          owner.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED,
                  "",
                  "",
                  code,
                  keys.contains(Held.SHIFT),
                  keys.contains(Held.CONTROL),
                  false,
                  false));
        });
    window.quiet();
  }

  @SuppressWarnings("unchecked")
  private TableView<Line<PartnerLine>> table() {
    return (TableView<Line<PartnerLine>>) window.scene().lookup("#partners");
  }

  private List<String> names() {
    return OnScreen.get(
        () ->
            table().getItems().stream()
                .flatMap(line -> line.record().stream())
                .map(PartnerLine::name)
                .toList());
  }

  private List<String> rows() {
    return OnScreen.get(() -> table().getItems().stream().map(TableJourneysTest::row).toList());
  }

  private static String row(Line<PartnerLine> line) {
    return line instanceof Line.Group<PartnerLine> group
        ? "[" + group.value() + " " + group.count() + "]"
        : line.record().orElseThrow().name();
  }
}
