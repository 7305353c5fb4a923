package zveno.intake.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import zveno.intake.draft.PreviewRow;
import zveno.text.SearchText;
import zveno.ui.CommandControls;
import zveno.ui.table.Column;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableEditing;
import zveno.ui.table.TableLook;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;

/// The rows of a file in the one table of the program.
final class PreviewTable {
  private static final double NAME = 220;
  private static final double OTHER = 150;
  private static final double CHANGED = 210;
  private static final List<String> NAMES = List.of("name", "title");

  private final Lines<PreviewRow> lines = new Lines<>(PreviewTable::id, row -> SearchText.of());
  private final RecordTable<PreviewRow> table;

  PreviewTable(ImportModel model, TableLook look, Foretold foretold) {
    List<String> fields = foretold.preview().fields();
    RecordTable.Name name =
        new RecordTable.Name("import-rows", model.messages().get("import.rows.title"));
    table = new RecordTable<>(look, name, lines);
    List<Column<PreviewRow>> columns = new ArrayList<>();
    columns.add(
        Column.<PreviewRow>read(
                "row",
                model.messages().get("import.row.column"),
                row -> String.valueOf(row.number()),
                56,
                "muted",
                "number")
            .stays());
    columns.add(
        Column.<PreviewRow>read(
                "fate",
                model.messages().get("import.fate.column"),
                row -> FateBadge.words(model.messages(), row),
                150)
            .cells(editing -> new FateCell(editing, model)));
    table.menu(
        new CommandControls(model.messages()).menu(new RowCommands(model, table.view()).all()));
    for (String field : ordered(foretold)) {
      double width = NAMES.contains(field) ? NAME : foretold.isQuiet(field) ? OTHER : CHANGED;
      columns.add(column(model, field, fields.indexOf(field), width));
    }
    table.columns("import", columns);
  }

  /// The name first, then what changes or is to be put right, then the rest as in the file.
  private static List<String> ordered(Foretold foretold) {
    List<String> ordered = new ArrayList<>(foretold.preview().fields());
    ordered.sort(Comparator.comparing(foretold::isQuiet));
    NAMES.forEach(
        name -> {
          if (ordered.remove(name)) ordered.addFirst(name);
        });
    return ordered;
  }

  private static Column<PreviewRow> column(ImportModel model, String field, int at, double width) {
    boolean isName = NAMES.contains(field);
    Column<PreviewRow> column =
        Column.edited(
            LineField.text(
                field, model.means().fieldName().apply(field), row -> row.cells().get(at)),
            width,
            editing -> new DiffCell(editing, model, field));
    return isName ? column.styled("strong") : column;
  }

  /// A row is known by its number, so that selection and scroll stay when it is put right.
  static UUID id(PreviewRow row) {
    return new UUID(0, row.number());
  }

  RecordTable<PreviewRow> table() {
    return table;
  }

  void show(List<PreviewRow> rows) {
    lines.setAll(rows);
  }

  /// What would become of the row.
  private static final class FateCell extends InPlaceCell<PreviewRow> {
    private final ImportModel model;

    FateCell(TableEditing<PreviewRow> editing, ImportModel model) {
      super(editing, (row, typed) -> {}, row -> List.of());
      this.model = model;
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected @Nullable Node mark(PreviewRow row) {
      return FateBadge.of(model.messages(), row);
    }
  }
}
