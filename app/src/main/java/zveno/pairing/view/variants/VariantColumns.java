package zveno.pairing.view.variants;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import zveno.pairing.kept.KeptRound;
import zveno.text.Messages;
import zveno.ui.Icon;

/// A column for the recipients, one for the present plan, one for each variant.
record VariantColumns(Messages messages) {
  private static final double WIDE = 200;

  List<TableColumn<VariantRow, ?>> of(KeptRound round) {
    List<TableColumn<VariantRow, ?>> columns = new ArrayList<>();
    TableColumn<VariantRow, String> recipient =
        column("recipient", messages.get("pairing.recipient.column"));
    recipient.setCellValueFactory(
        data -> new ReadOnlyStringWrapper(data.getValue().recipient()).getReadOnlyProperty());
    recipient.setCellFactory(c -> new Cell(-1, messages));
    columns.add(recipient);
    for (int i = 0; i <= round.variants().size(); i++) {
      String name =
          i == 0 ? messages.get("pairing.working.name") : round.variants().get(i - 1).name();
      columns.add(plan(i, name));
    }
    return columns;
  }

  private TableColumn<VariantRow, String> plan(int place, String name) {
    TableColumn<VariantRow, String> column = column("plan-" + place, name);
    column.setCellValueFactory(
        data -> {
          List<String> donors = data.getValue().donors();
          return new ReadOnlyStringWrapper(place < donors.size() ? donors.get(place) : "")
              .getReadOnlyProperty();
        });
    column.setCellFactory(c -> new Cell(place, messages));
    return column;
  }

  private static TableColumn<VariantRow, String> column(String id, String heading) {
    TableColumn<VariantRow, String> column = new TableColumn<>(heading);
    column.setId("column-" + id);
    column.setPrefWidth(WIDE);
    column.setSortable(false);
    return column;
  }

  /// The donors of one plan; those that differ from the present plan bear a sign.
  private static final class Cell extends TableCell<VariantRow, String> {
    private final int place;
    private final Messages messages;

    Cell(int place, Messages messages) {
      this.place = place;
      this.messages = messages;
      getStyleClass().add(place < 0 ? "strong" : "plan-of-variant");
    }

    @Override
    protected void updateItem(@Nullable String donors, boolean empty) {
      super.updateItem(donors, empty);
      VariantRow row = getTableRow() == null ? null : getTableRow().getItem();
      getStyleClass().remove("differs");
      setGraphic(null);
      if (empty || donors == null || row == null) {
        setText(null);
        return;
      }
      setText(donors.isEmpty() ? messages.get("pairing.side.none") : donors);
      boolean differs = place > 0 && place < row.differs().size() && row.differs().get(place);
      if (!differs) return;
      getStyleClass().add("differs");
      setGraphic(Icon.SWAP.node("tiny"));
    }
  }
}
