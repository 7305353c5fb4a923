package zveno.events.view.coverage;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.Share;
import zveno.text.Messages;
import zveno.text.RussianNumber;
import zveno.ui.table.lines.Only;

/// The figures of all that is looked at, under the matrix; each opens its records.
final class CoverageFigures extends FlowPane {
  private final Messages messages;
  private final Ways ways;

  CoverageFigures(Messages messages, Ways ways) {
    this.messages = messages;
    this.ways = ways;
    getStyleClass().add("calendar-figures");
  }

  void show(Coverage coverage, int undated) {
    Share all = coverage.total();
    getChildren()
        .setAll(
            figure("organizations", partners("calendar.coverage.figure.organizations", all.all())),
            figure("took", partners("calendar.coverage.figure.took", all.took())),
            figure("share", plain(percent(messages, all))),
            figure("none", partners("calendar.coverage.figure.none", all.none())),
            figure("events", events("calendar.coverage.figure.events", all.events())),
            figure("visits", plain(RussianNumber.format(all.visits()))),
            figure("people", plain(RussianNumber.format(all.people()))),
            figure("different", plain(RussianNumber.format(all.different()))));
    if (undated == 0) return;
    Label note = new Label(messages.get("calendar.coverage.undated", undated));
    note.getStyleClass().add("muted");
    getChildren().add(note);
  }

  /// «71,4 %», a dash where there is nobody.
  static String percent(Messages messages, Share share) {
    return share
        .percent()
        .map(number -> messages.get("calendar.coverage.percent", RussianNumber.format(number, 1)))
        .orElse("–");
  }

  private Node partners(String key, Set<UUID> ids) {
    return link(ids, () -> ways.partners(Only.of(messages.get(key), ids)));
  }

  private Node events(String key, Set<UUID> ids) {
    return link(ids, () -> ways.events(Only.of(messages.get(key), ids)));
  }

  /// A number that opens what was counted; nothing opens nothing.
  static Node link(Collection<UUID> ids, Runnable open) {
    String number = RussianNumber.format(ids.size());
    if (ids.isEmpty()) return plain(number);
    Hyperlink link = new Hyperlink(number);
    link.getStyleClass().add("figure-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        e -> {
          link.setVisited(false);
          open.run();
        });
    return link;
  }

  static Label plain(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private HBox figure(String name, Node number) {
    Label words = new Label(messages.get("calendar.coverage.figure." + name));
    words.getStyleClass().add("muted");
    words.setMinWidth(Region.USE_PREF_SIZE);
    number.setId("coverage-" + name);
    HBox figure = new HBox(words, number);
    figure.getStyleClass().add("calendar-figure");
    return figure;
  }
}
