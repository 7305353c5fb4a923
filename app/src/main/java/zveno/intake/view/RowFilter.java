package zveno.intake.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.RowFate;
import zveno.text.Messages;

/// Which rows of the preview are in sight: all, those of one fate, those to be mended, those of a
/// group of problems.
final class RowFilter extends HBox {
  /// Wide enough for one line; what room there is decides.
  private static final double WHOLE = 4_000;

  private final Messages messages;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<RowFate.Kind, ToggleButton> fates = new EnumMap<>(RowFate.Kind.class);
  private final ToggleButton all;
  private final ToggleButton mend;
  private final CheckBox changes;
  // Wraps where the letters are big.
  private final FlowPane tabs = new FlowPane();
  private final ObjectProperty<Predicate<PreviewRow>> wanted =
      new SimpleObjectProperty<>(row -> true);
  private Optional<Set<Integer>> rows = Optional.empty();

  RowFilter(Messages messages) {
    this.messages = messages;
    getStyleClass().add("row-filter");
    setMinWidth(0);
    all = button("all");
    tabs.getChildren().add(all);
    for (RowFate.Kind kind : RowFate.Kind.values()) {
      if (kind == RowFate.Kind.REJECT) continue;
      ToggleButton button = button(kind.name().toLowerCase(java.util.Locale.ROOT));
      fates.put(kind, button);
      tabs.getChildren().add(button);
    }
    mend = button("mend");
    changes = new CheckBox(messages.get("import.onlyChanges.option"));
    changes.setId("import-only-changes");
    changes.setMinWidth(Region.USE_PREF_SIZE);
    changes.selectedProperty().subscribe(on -> set());
    tabs.getChildren().add(mend);
    tabs.setPrefWrapLength(WHOLE);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(tabs, changes);
    all.setSelected(true);
  }

  private ToggleButton button(String id) {
    ToggleButton button = new ToggleButton();
    button.setId("rows-" + id);
    button.setToggleGroup(group);
    button.getStyleClass().addAll("flat", "row-tab");
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(
        e -> {
          button.setSelected(true);
          rows = Optional.empty();
          set();
        });
    return button;
  }

  ObjectProperty<Predicate<PreviewRow>> wantedProperty() {
    return wanted;
  }

  /// Shows these rows alone.
  void only(List<Integer> numbers) {
    rows = Optional.of(Set.copyOf(numbers));
    all.setSelected(true);
    set();
  }

  private void set() {
    Predicate<PreviewRow> tab = tab();
    boolean changed = changes.isSelected();
    Optional<Set<Integer>> some = rows;
    wanted.set(
        row ->
            some.map(numbers -> numbers.contains(row.number())).orElse(true)
                && tab.test(row)
                && (!changed || row.fate().kind() != RowFate.Kind.UNCHANGED));
  }

  private Predicate<PreviewRow> tab() {
    if (mend.isSelected()) return PreviewRow::toMend;
    for (Map.Entry<RowFate.Kind, ToggleButton> fate : fates.entrySet()) {
      if (fate.getValue().isSelected()) return row -> row.fate().kind() == fate.getKey();
    }
    return row -> true;
  }

  void count(Foretold foretold) {
    text(all, "all", foretold.preview().rows().size());
    fates.forEach((kind, button) -> text(button, kind.name(), foretold.count(kind)));
    text(mend, "mend", foretold.toMend());
    all.setVisible(true);
    if (group.getSelectedToggle() instanceof ToggleButton chosen && !chosen.isVisible()) {
      all.setSelected(true);
      rows = Optional.empty();
      set();
    }
  }

  private void text(ToggleButton button, String name, int count) {
    button.setText(messages.get("import.tab." + name) + "\u00a0" + count);
    button.setMinWidth(USE_PREF_SIZE);
    button.setVisible(count > 0);
  }
}
