package zveno.partners.view.bulk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.partners.PartnerField;
import zveno.text.Messages;
import zveno.ui.table.SuggestField;

/// Asks which field of the selected partners is to become what, and shows what that comes to while
/// one types.
public final class BulkEditPanel extends VBox {
  private final Messages messages;
  private final Source source;
  private final ChoiceBox<PartnerField> field = new ChoiceBox<>();
  private final ChoiceBox<BulkEdit.Way> way = new ChoiceBox<>();
  private final TextField old = new TextField();
  private final SuggestField typed;
  private final Label sum = new Label();
  private final Button apply = new Button();
  private final ObservableList<BulkEdit.Changed> changes = FXCollections.observableArrayList();

  /// Where the panel gets its partners from.
  ///
  /// @param cells the selected partners with the text of a field
  /// @param choices the known values of a field
  public record Source(
      Function<PartnerField, List<BulkEdit.Cell>> cells,
      Function<PartnerField, List<String>> choices) {}

  /// @param done takes the change that the user decided on
  public BulkEditPanel(
      Messages messages, Source source, PartnerField first, Consumer<BulkEdit> done) {
    this.messages = messages;
    this.source = source;
    this.typed = new SuggestField(() -> source.choices().apply(field.getValue()));
    getStyleClass().addAll("filter-panel", "bulk-edit");
    Label title = new Label(messages.get("partners.bulk.title"));
    title.getStyleClass().add("strong");
    choices(first);
    fields();
    HBox what = row(field, way);
    HBox texts = row(old, typed);
    getChildren().addAll(title, what, texts, preview(), buttons(done));
    field.valueProperty().addListener((o, before, now) -> fieldChosen(now));
    way.valueProperty().addListener((o, before, now) -> show());
    fieldChosen(first);
  }

  /// Where typing begins.
  public Region first() {
    return typed;
  }

  private void choices(PartnerField first) {
    field.setId("bulk-field");
    field.getItems().setAll(PartnerField.values());
    field.setConverter(
        words((PartnerField one) -> messages.get(one.headingKey()), field.getItems()));
    field.setAccessibleText(messages.get("partners.bulk.field.prompt"));
    field.setValue(first);
    field.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(field, Priority.ALWAYS);
    way.setId("bulk-way");
    way.setMinWidth(Region.USE_PREF_SIZE);
    way.setAccessibleText(messages.get("partners.bulk.way.prompt"));
    way.setConverter(
        words(
            (BulkEdit.Way one) -> messages.get("partners.bulk.way." + one),
            List.of(BulkEdit.Way.values())));
  }

  private void fields() {
    old.setId("bulk-old");
    old.setPromptText(messages.get("partners.bulk.old.prompt"));
    old.setAccessibleText(old.getPromptText());
    typed.setId("bulk-typed");
    typed.setPromptText(messages.get("partners.bulk.typed.prompt"));
    typed.setAccessibleText(typed.getPromptText());
    HBox.setHgrow(old, Priority.ALWAYS);
    HBox.setHgrow(typed, Priority.ALWAYS);
    old.textProperty().addListener((o, before, now) -> show());
    typed.textProperty().addListener((o, before, now) -> show());
  }

  private ListView<BulkEdit.Changed> preview() {
    ListView<BulkEdit.Changed> preview = new ListView<>(changes);
    preview.setId("bulk-preview");
    preview.getStyleClass().add("filter-values");
    preview.setAccessibleText(messages.get("partners.bulk.preview.title"));
    preview.setCellFactory(view -> new ChangedCell());
    Label nothing = new Label(messages.get("partners.bulk.nothing.state"));
    nothing.getStyleClass().add("muted");
    preview.setPlaceholder(nothing);
    preview.setFocusTraversable(false);
    return preview;
  }

  private HBox buttons(Consumer<BulkEdit> done) {
    apply.getStyleClass().add("accent");
    apply.setId("bulk-apply");
    apply.setDefaultButton(true);
    apply.setMinWidth(Region.USE_PREF_SIZE);
    apply.setOnAction(e -> done.accept(edit()));
    sum.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return row(sum, space, apply);
  }

  private static HBox row(Region... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("card-row");
    return row;
  }

  private void fieldChosen(PartnerField now) {
    way.getItems().setAll(BulkEdit.ways(now));
    way.setValue(way.getItems().getFirst());
    show();
  }

  private BulkEdit edit() {
    return new BulkEdit(field.getValue(), way.getValue(), typed.getText(), old.getText());
  }

  private void show() {
    if (way.getValue() == null) return;
    boolean replace = way.getValue() == BulkEdit.Way.REPLACE;
    old.setVisible(replace);
    old.setManaged(replace);
    typed.setDisable(way.getValue() == BulkEdit.Way.CLEAR);
    List<BulkEdit.Cell> cells = source.cells().apply(field.getValue());
    changes.setAll(edit().changes(cells));
    sum.setText(messages.get("partners.bulk.sum", changes.size(), cells.size()));
    apply.setText(messages.get("partners.bulk.apply.button", changes.size()));
    apply.setDisable(changes.isEmpty());
  }

  private static <T> StringConverter<T> words(Function<T, String> words, List<T> all) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
      }

      @Override
      public T fromString(String text) {
        return all.stream().filter(one -> words.apply(one).equals(text)).findFirst().orElseThrow();
      }
    };
  }

  private final class ChangedCell extends ListCell<BulkEdit.Changed> {
    private static final double SHARE = 0.28;

    @Override
    protected void updateItem(BulkEdit.@Nullable Changed one, boolean empty) {
      super.updateItem(one, empty);
      setText(null);
      setGraphic(null);
      if (empty || one == null) return;
      Label name = new Label(one.name());
      name.getStyleClass().add("strong");
      name.setMinWidth(0);
      Label before = new Label(one.before());
      before.getStyleClass().addAll("muted", "strike");
      before.setMinWidth(0);
      Label after =
          new Label(
              one.after().isEmpty() ? messages.get("partners.bulk.emptied.word") : one.after());
      after.getStyleClass().add("accent-text");
      Label arrow = new Label("→");
      arrow.setMinWidth(Region.USE_PREF_SIZE);
      // However long the values are, a part of each stays in sight, and whose they are.
      before.maxWidthProperty().bind(widthProperty().multiply(SHARE));
      after.minWidthProperty().bind(widthProperty().multiply(SHARE));
      after.setPrefWidth(0);
      HBox.setHgrow(after, Priority.ALWAYS);
      after.setMaxWidth(Double.MAX_VALUE);
      HBox row = row(name, before, arrow, after);
      if (one.before().isEmpty()) row.getChildren().remove(before);
      // The list is as wide as the panel; long texts are cut, not scrolled.
      setPrefWidth(0);
      setGraphic(row);
    }
  }
}
