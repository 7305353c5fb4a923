package zveno.reporting.view;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;

/// The documents and templates, each with a small picture of its kind.
final class PaperList extends VBox {
  private final ListView<PaperItem> list = new ListView<>();
  private final ReportsViewModel model;

  PaperList(Messages messages, ReportsViewModel model, Command add) {
    this.model = model;
    getStyleClass().add("paper-list");
    Label title = new Label(messages.get("reporting.papers.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button plus = new CommandControls(messages).iconButton(add);
    plus.setId("add-template");
    HBox head = new HBox(title, space, plus);
    head.getStyleClass().add("pane-head");
    list.setId("papers");
    list.setAccessibleText(title.getText());
    list.getStyleClass().add("papers");
    list.setItems(model.items());
    list.setCellFactory(view -> new PaperCell(messages));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null) model.choose(item);
            });
    model.chosenProperty().subscribe(item -> item.ifPresent(this::select));
    // The list of the library loses its selection when it gets other rows.
    model
        .items()
        .addListener(
            (ListChangeListener<PaperItem>)
                change ->
                    Platform.runLater(() -> model.chosenProperty().get().ifPresent(this::select)));
  }

  private void select(PaperItem item) {
    int row = model.items().indexOf(item);
    if (row >= 0 && row != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
    }
  }

  ListView<PaperItem> list() {
    return list;
  }

  private final class PaperCell extends ListCell<PaperItem> {
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Label group = new Label();
    private final HBox row;
    private final VBox whole;
    private final Messages messages;
    private final Thumbnail picture = new Thumbnail();

    PaperCell(Messages messages) {
      this.messages = messages;
      group.getStyleClass().add("paper-group");
      title.getStyleClass().add("medium");
      title.setWrapText(true);
      caption.getStyleClass().addAll("muted", "caption");
      VBox words = new VBox(title, caption);
      words.getStyleClass().add("paper-words");
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(picture, words);
      row.getStyleClass().add("paper-row");
      whole = new VBox(group, row);
      // A cell of a list is as wide as its list and never wider.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PaperItem item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      title.setText(item.title());
      caption.setText(item.caption());
      picture.show(item);
      boolean first = isFirst(item);
      group.setText(first ? messages.get(item.groupKey()) : "");
      group.setVisible(first);
      group.setManaged(first);
      setGraphic(whole);
      setAccessibleText(item.title() + ", " + item.caption());
    }

    /// Whether the group of the document begins with it.
    private boolean isFirst(PaperItem item) {
      int before = getIndex() - 1;
      return before < 0 || !list.getItems().get(before).groupKey().equals(item.groupKey());
    }
  }
}
