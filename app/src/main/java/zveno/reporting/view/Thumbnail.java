package zveno.reporting.view;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.reporting.desk.PaperKind;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Orientation;

/// A small sheet that tells tables from letters, and sheets that lie from those that stand.
final class Thumbnail extends VBox {
  Thumbnail() {
    getStyleClass().add("thumbnail");
    setAlignment(Pos.TOP_CENTER);
    setMouseTransparent(true);
  }

  void show(PaperItem item) {
    getChildren().clear();
    getStyleClass().remove("across");
    getChildren().add(line("head"));
    switch (item.kind()) {
      case PaperKind.Table table -> rows(table.form().orientation() == Orientation.ACROSS);
      case PaperKind.Calendar calendar -> rows(calendar.form() != EventsForm.CYCLOGRAM);
      case PaperKind.FromTemplate template -> {
        for (int i = 0; i < 5; i++) getChildren().add(line(i == 4 ? "short" : "words"));
      }
    }
  }

  private void rows(boolean across) {
    if (across) getStyleClass().add("across");
    for (int i = 0; i < (across ? 3 : 5); i++) getChildren().add(line("row"));
  }

  private static Region line(String kind) {
    Region line = new Region();
    line.getStyleClass().addAll("line", kind);
    return line;
  }
}
