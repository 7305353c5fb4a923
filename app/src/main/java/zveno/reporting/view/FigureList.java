package zveno.reporting.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.reporting.Figure;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// The figures of the document. Whoever stands on one sees where it stands on the page; a click or
/// Enter opens the records behind it.
final class FigureList extends VBox {
  private final ListView<Figure> list = new ListView<>();
  private final Label count = new Label();

  /// @param open shows the records behind a figure
  FigureList(Messages messages, PagesModel pages, Consumer<Figure> open) {
    getStyleClass().add("figure-list");
    Label title = new Label(messages.get("reporting.figures.title"));
    title.getStyleClass().add("title");
    count.getStyleClass().add("count-badge");
    HBox head = new HBox(title, count);
    head.getStyleClass().add("pane-head");
    list.setId("figures");
    list.setAccessibleText(title.getText());
    list.getStyleClass().add("figures");
    list.setCellFactory(view -> new FigureCell(messages, pages, open));
    Label none = new Label(messages.get("reporting.noFigures.state"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    list.setPlaceholder(none);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(figure -> pages.tell(figure == null ? "" : figure.mark()));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Figure figure = list.getSelectionModel().getSelectedItem();
          if (event.getCode() != KeyCode.ENTER || figure == null) return;
          open.accept(figure);
          event.consume();
        });
  }

  void show(List<Figure> figures) {
    list.getItems().setAll(figures);
    count.setText(Integer.toString(figures.size()));
  }

  private static final class FigureCell extends ListCell<Figure> {
    private final Messages messages;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label value = new Label();
    private final HBox row;

    FigureCell(Messages messages, PagesModel pages, Consumer<Figure> open) {
      this.messages = messages;
      for (Label label : List.of(title, about)) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
      }
      about.getStyleClass().addAll("muted", "caption");
      value.getStyleClass().add("strong");
      value.setMinWidth(Region.USE_PREF_SIZE);
      VBox words = new VBox(title, about);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(words, value, Icon.CHEVRON_RIGHT.node("muted"));
      row.getStyleClass().add("figure-row");
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (getItem() != null) open.accept(getItem());
          });
      hoverProperty()
          .subscribe(
              over -> {
                if (getItem() != null) pages.toldProperty().set(over ? getItem().mark() : "");
              });
    }

    @Override
    protected void updateItem(Figure figure, boolean empty) {
      super.updateItem(figure, empty);
      setTooltip(null);
      if (empty || figure == null) {
        setGraphic(null);
        setId(null);
        setAccessibleText("");
        return;
      }
      title.setText(figure.title());
      about.setText(figure.about());
      about.setVisible(!figure.about().isEmpty());
      about.setManaged(!figure.about().isEmpty());
      value.setText(figure.value());
      setTooltip(Tips.of(messages.get("reporting.figure.tip", figure.title())));
      setGraphic(row);
      setId("figure-" + getIndex());
      setAccessibleText(
          messages.get("reporting.figure.accessible", figure.title(), figure.value()));
    }
  }
}
