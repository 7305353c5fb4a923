package zveno.intake.view;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import zveno.intake.draft.FileLook;

/// The first rows of a table, one of which is its heading.
final class TopRows extends GridPane {
  private static final int CELLS = 7;

  private final ToggleGroup choices = new ToggleGroup();

  TopRows(ImportModel model, FileLook look) {
    getStyleClass().add("top-rows");
    // Wider than the window it is scrolled: squeezed columns would say nothing.
    setMinWidth(USE_PREF_SIZE);
    int line = 0;
    for (FileLook.TopRow row : look.top()) {
      boolean heading = row.number() == look.headingRow();
      RadioButton choice = new RadioButton(model.messages().get("import.row.label", row.number()));
      choice.setMinWidth(USE_PREF_SIZE);
      choice.setToggleGroup(choices);
      choice.setSelected(heading);
      choice.setOnAction(e -> model.heading(row.number()));
      add(choice, 0, line);
      cells(row, line, heading ? "strong" : "muted");
      line++;
    }
  }

  private void cells(FileLook.TopRow row, int line, String style) {
    boolean alone = row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
    for (int cell = 0; cell < Math.min(CELLS, row.cells().size()); cell++) {
      String shown = row.cells().get(cell).replaceAll("\\s+", " ");
      if (shown.isEmpty()) continue;
      Label text = new Label(shown);
      text.getStyleClass().add(style);
      add(text, cell + 1, line);
      if (alone) across(text);
      else text.getStyleClass().add("top-cell");
    }
  }

  /// A title stands across the columns and makes none of them wider.
  private static void across(Label title) {
    title.setMinWidth(0);
    title.setPrefWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    setColumnSpan(title, REMAINING);
  }
}
