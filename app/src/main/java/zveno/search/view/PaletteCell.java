package zveno.search.view;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of the palette: the head of a group, or icon, title, details and key.
final class PaletteCell extends ListCell<PaletteRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final Label title = new Label();
  private final Label details = new Label();
  private final Label count = new Label();
  private final Label keys = new Label();
  private final Region space = new Region();

  /// @param take takes the row that was clicked on
  PaletteCell(PaletteModel model, Runnable take) {
    details.getStyleClass().addAll("muted", "caption");
    // The title takes what it needs, the details what is left.
    details.setMinWidth(0);
    details.setPrefWidth(0);
    details.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(details, Priority.ALWAYS);
    keys.getStyleClass().add("key");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(space, Priority.ALWAYS);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.choose(getIndex()));
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (!(getItem() instanceof PaletteRow.Line)) return;
          model.choose(getIndex());
          take.run();
        });
  }

  @Override
  protected void updateItem(@Nullable PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(HEAD, row instanceof PaletteRow.Head);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    switch (row) {
      case PaletteRow.Head(String text, String some) -> {
        title.setText(text);
        count.setText(some);
        details.setText("");
        setGraphic(row(title, space, count));
      }
      case PaletteRow.Line(Choice choice) -> {
        title.setText(choice.title());
        details.setText(choice.details());
        keys.setText(choice.keys());
        HBox line = row(title, details, keys);
        line.getChildren().addFirst(choice.icon().node("muted"));
        keys.setVisible(!choice.keys().isEmpty());
        keys.setManaged(keys.isVisible());
        setGraphic(line);
      }
    }
    setAccessibleText((title.getText() + " " + details.getText()).strip());
  }

  private static HBox row(Region... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("palette-row");
    row.setMinWidth(0);
    row.setPrefWidth(1);
    return row;
  }
}
