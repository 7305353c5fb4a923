package zveno.events.view.coverage;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.Share;
import zveno.text.Messages;
import zveno.text.RussianNumber;
import zveno.ui.table.lines.Only;

/// Shares by districts, kinds of organisations and forms of events, as one table whose figures open
/// their records.
final class SummaryPane extends ScrollPane {
  private static final List<String> HEADS =
      List.of("organizations", "took", "share", "none", "events", "visits", "people", "different");

  private final Messages messages;
  private final Ways ways;
  private final GridPane grid = new GridPane();
  private int row;

  SummaryPane(Messages messages, Ways ways) {
    this.messages = messages;
    this.ways = ways;
    grid.getStyleClass().add("coverage-summary");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(160);
    grid.getColumnConstraints().add(name);
    for (int i = 0; i < HEADS.size(); i++) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      number.setMinWidth(Region.USE_PREF_SIZE);
      grid.getColumnConstraints().add(number);
    }
    setId("coverage-summary");
    setContent(grid);
    setFitToWidth(true);
    setMinSize(0, 0);
  }

  void show(Coverage coverage) {
    grid.getChildren().clear();
    row = 0;
    heads();
    share(messages.get("calendar.coverage.all"), coverage.total(), "strong");
    section("districts", coverage.districts(), "calendar.coverage.noDistrict");
    section("kinds", coverage.kinds(), "calendar.coverage.noKind");
    section("forms", coverage.forms(), "calendar.coverage.noForm");
    Label note = new Label(messages.get("calendar.coverage.note"));
    note.setWrapText(true);
    note.getStyleClass().addAll("muted", "coverage-note");
    grid.add(note, 0, row, HEADS.size() + 1, 1);
  }

  private void heads() {
    for (int i = 0; i < HEADS.size(); i++) {
      String words = messages.get("calendar.coverage.figure." + HEADS.get(i)).replace(' ', '\n');
      Label head = new Label(words);
      head.getStyleClass().addAll("muted", "caption", "coverage-head");
      head.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(head, i + 1, row);
    }
    row++;
  }

  private void section(String name, List<Share> shares, String nameless) {
    if (shares.isEmpty()) return;
    Label title = new Label(messages.get("calendar.coverage.section." + name));
    title.getStyleClass().addAll("strong", "coverage-section");
    grid.add(title, 0, row++, HEADS.size() + 1, 1);
    for (Share share : shares) {
      String words = share.name().isEmpty() ? messages.get(nameless) : share.name();
      share(words, share, "");
    }
  }

  private void share(String words, Share share, String style) {
    Label name = new Label(words);
    name.setWrapText(true);
    if (!style.isEmpty()) name.getStyleClass().add(style);
    List<Node> cells =
        List.of(
            name,
            partners(words, "organizations", share.all()),
            partners(words, "took", share.took()),
            CoverageFigures.plain(CoverageFigures.percent(messages, share)),
            partners(words, "none", share.none()),
            CoverageFigures.link(
                share.events(), () -> ways.events(Only.of(title(words, "events"), share.events()))),
            CoverageFigures.plain(RussianNumber.format(share.visits())),
            CoverageFigures.plain(RussianNumber.format(share.people())),
            CoverageFigures.plain(RussianNumber.format(share.different())));
    for (int i = 0; i < cells.size(); i++) grid.add(cells.get(i), i, row);
    row++;
  }

  private Node partners(String words, String figure, Set<UUID> ids) {
    return CoverageFigures.link(ids, () -> ways.partners(Only.of(title(words, figure), ids)));
  }

  private String title(String words, String figure) {
    return words + ": " + messages.get("calendar.coverage.figure." + figure);
  }
}
