package zveno.ui.table;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zveno.ui.Icon;
import zveno.ui.table.lines.Line;

/// The head of a group: what its records have in common, how many they are, totals.
final class GroupBand extends HBox {
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label totals = new Label();

  GroupBand() {
    getStyleClass().add("group-band");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("bubble");
    count.setMinWidth(Region.USE_PREF_SIZE);
    totals.getStyleClass().addAll("caption", "muted");
    getChildren().addAll(title, count, totals);
  }

  void show(Line.Group<?> head, Runnable toggle) {
    title.setText(head.value().isEmpty() ? "—" : capital(head.value()));
    title.setGraphic((head.open() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
    count.setText(Integer.toString(head.count()));
    totals.setText(head.totals());
    setOnMouseClicked(click -> toggle.run());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
