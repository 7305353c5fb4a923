package zveno.reporting.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.reporting.desk.FieldLine;
import zveno.text.Messages;
import zveno.text.QuickFilter;
import zveno.text.SearchText;
import zveno.ui.Icon;
import zveno.ui.SearchField;
import zveno.ui.Tips;

/// The fields that can stand in a template, with what would stand in their place. A click or Enter
/// copies one, to be pasted in Word.
final class FieldPalette extends VBox {
  private final ObservableList<FieldLine> all = FXCollections.observableArrayList();
  private final FilteredList<FieldLine> found = new FilteredList<>(all);
  private final SearchField search;

  /// @param copy takes a field along
  /// @param close puts the figures back in the place of the fields
  FieldPalette(Messages messages, Consumer<FieldLine> copy, Runnable close) {
    getStyleClass().addAll("figure-list", "field-palette");
    Label title = new Label(messages.get("reporting.fields.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button cross = new Button("", Icon.CLOSE.node());
    cross.setId("close-fields");
    cross.getStyleClass().addAll("flat", "icon-only");
    cross.setAccessibleText(messages.get("ui.close.button"));
    Tips.add(cross, messages.get("ui.close.button"));
    cross.setOnAction(e -> close.run());
    HBox head = new HBox(title, space, cross);
    head.getStyleClass().add("pane-head");
    search =
        new SearchField(messages.get("reporting.fields.prompt"), messages.get("ui.clear.button"));
    search.field().setId("field-search");
    search
        .field()
        .textProperty()
        .subscribe(
            typed -> {
              QuickFilter filter = QuickFilter.of(typed);
              found.setPredicate(line -> filter.isEmpty() || filter.matches(text(line)));
            });
    Label hint = new Label(messages.get("reporting.fields.hint"));
    hint.getStyleClass().addAll("muted", "caption");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    VBox above = new VBox(search, hint);
    above.getStyleClass().add("field-search");
    ListView<FieldLine> list = new ListView<>(found);
    list.setId("fields");
    list.setAccessibleText(title.getText());
    list.getStyleClass().add("figures");
    list.setCellFactory(view -> new FieldCell(messages, copy));
    list.setPlaceholder(new Label(messages.get("reporting.noFields.state")));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          FieldLine line = list.getSelectionModel().getSelectedItem();
          if (event.getCode() != KeyCode.ENTER || line == null) return;
          copy.accept(line);
          event.consume();
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, above, list);
  }

  private static SearchText text(FieldLine line) {
    return SearchText.of(line.name(), line.meaning(), line.sample());
  }

  void show(List<FieldLine> lines) {
    all.setAll(lines);
    search.field().clear();
    search.field().requestFocus();
  }

  private static final class FieldCell extends ListCell<FieldLine> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label meaning = new Label();
    private final Label sample = new Label();
    private final HBox row;

    FieldCell(Messages messages, Consumer<FieldLine> copy) {
      this.messages = messages;
      name.getStyleClass().add("medium");
      meaning.getStyleClass().addAll("muted", "caption");
      sample.getStyleClass().addAll("caption", "field-sample");
      VBox words = new VBox(name, meaning, sample);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(words, Icon.COPY.node("muted"));
      row.getStyleClass().add("figure-row");
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (getItem() != null) copy.accept(getItem());
          });
    }

    @Override
    protected void updateItem(FieldLine line, boolean empty) {
      super.updateItem(line, empty);
      setTooltip(null);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(line.tag());
      meaning.setText(meaning(line));
      sample.setText(
          line.sample().isEmpty() ? "" : messages.get("reporting.sample.text", line.sample()));
      sample.setVisible(!line.sample().isEmpty());
      sample.setManaged(!line.sample().isEmpty());
      setGraphic(row);
      setAccessibleText(line.name() + ", " + line.meaning());
      if (!line.forms().isEmpty()) {
        setTooltip(
            Tips.of(
                messages.get("reporting.forms.tip", line.name(), String.join(", ", line.forms()))));
      }
    }

    private String meaning(FieldLine line) {
      return line.inside().isEmpty()
          ? line.meaning()
          : messages.get("reporting.inside.text", line.meaning(), line.inside());
    }
  }
}
