package zveno.pairing.view.variants;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import zveno.pairing.kept.KeptRound;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.table.Column;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;
import zveno.ui.table.lines.LineField;

/// A column for the recipients, one for the present plan, one for each variant.
record VariantColumns(Messages messages) {
  private static final double WIDE = 200;

  List<Column<VariantRow>> of(KeptRound round) {
    List<Column<VariantRow>> columns = new ArrayList<>();
    columns.add(
        Column.<VariantRow>read(
                "recipient",
                messages.get("pairing.recipient.column"),
                VariantRow::recipient,
                WIDE,
                "strong")
            .stays());
    columns.add(plan(0, messages.get("pairing.working.name")));
    for (int i = 0; i < round.variants().size(); i++) {
      columns.add(plan(i + 1, round.variants().get(i).name()));
    }
    return columns;
  }

  private Column<VariantRow> plan(int place, String name) {
    LineField<VariantRow> field = LineField.text("plan-" + place, name, row -> donors(row, place));
    return Column.read(field, WIDE, "plan-of-variant")
        .cells(editing -> new Cell(editing, place))
        .stays();
  }

  private String donors(VariantRow row, int place) {
    String donors = place < row.donors().size() ? row.donors().get(place) : "";
    return donors.isEmpty() ? messages.get("pairing.side.none") : donors;
  }

  /// The donors of one plan; those that differ from the present plan bear a sign.
  private static final class Cell extends InPlaceCell<VariantRow> {
    private static final String DIFFERS = "differs";

    private final int place;

    Cell(TableEditing<VariantRow> editing, int place) {
      super(editing, (row, typed) -> {}, row -> List.of());
      this.place = place;
    }

    @Override
    protected @Nullable Node mark(VariantRow row) {
      getStyleClass().remove(DIFFERS);
      boolean differs = place > 0 && place < row.differs().size() && row.differs().get(place);
      if (!differs) return null;
      getStyleClass().add(DIFFERS);
      return Icon.SWAP.node("tiny");
    }
  }
}
