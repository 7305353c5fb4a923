package zveno.settings.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.Icon;
import zveno.ui.Screen;
import zveno.ui.Tips;
import zveno.ui.form.FieldSection;

/// The settings: names of the pages at the left, the page in hand at the right.
public final class SettingsView implements Screen {
  /// What the screen is known by.
  public static final Face FACE =
      new Face("settings", "settings.screen.title", Icon.SETTINGS, Face.Place.ASIDE);

  /// Letters of room under which the names of the pages give up their words.
  private static final double NARROW = 44;

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final Messages messages;
  private final ListView<SettingsPage> names = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();
  private final Label letter = new Label();
  private final BooleanProperty compact = new SimpleBooleanProperty();
  private final HBox root;

  public SettingsView(Messages messages, List<? extends SettingsPage> pages) {
    this.messages = messages;
    names.getItems().setAll(pages);
    names.setId("settings-pages");
    names.getStyleClass().add("list-names");
    names.setAccessibleText(messages.get("settings.screen.title"));
    names.setCellFactory(list -> new NameCell());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain");
    scroll.setId("settings-page");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    root = new HBox(names, scroll);
    root.getStyleClass().add("settings-panes");
    // Nothing but the size of a letter.
    letter.setManaged(false);
    root.getChildren().add(letter);
    root.widthProperty().addListener((o, old, now) -> fit());
    letter.fontProperty().addListener((o, old, now) -> fit());
    names.getSelectionModel().selectFirst();
    names.getSelectionModel().selectedItemProperty().subscribe(this::turn);
  }

  /// Brings a page in hand; an unknown name changes nothing.
  public void open(String page) {
    names.getItems().stream()
        .filter(one -> one.face().name().equals(page))
        .findFirst()
        .ifPresent(names.getSelectionModel()::select);
  }

  private void fit() {
    boolean narrow = root.getWidth() < NARROW * letter.getFont().getSize();
    compact.set(root.getWidth() > 0 && narrow);
    root.pseudoClassStateChanged(COMPACT, compact.get());
  }

  private void turn(@Nullable SettingsPage page) {
    if (page == null) return;
    Label title = new Label(messages.get(page.face().titleKey()));
    title.getStyleClass().add("headline");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(title);
    if (page.changes()) {
      content.getChildren().add(FieldSection.muted(messages.get("settings.atOnce.hint")));
    }
    content.getChildren().add(page.node());
    content.getStyleClass().add("settings-page");
    HBox left = new HBox(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    scroll.setContent(left);
    scroll.setVvalue(0);
    page.shown();
  }

  @Override
  public Face face() {
    return FACE;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public List<List<Command>> commands() {
    return List.of();
  }

  @Override
  public void shown() {
    Optional.ofNullable(names.getSelectionModel().getSelectedItem()).ifPresent(SettingsPage::shown);
    Platform.runLater(names::requestFocus);
  }

  private final class NameCell extends ListCell<SettingsPage> {
    NameCell() {
      contentDisplayProperty()
          .bind(compact.map(now -> now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    @Override
    protected void updateItem(@Nullable SettingsPage page, boolean empty) {
      super.updateItem(page, empty);
      if (page == null || empty) {
        setText(null);
        setTooltip(null);
        setGraphic(null);
      } else {
        setText(messages.get(page.face().titleKey()));
        setTooltip(Tips.of(getText()));
        setGraphic(page.face().icon().node("row-icon"));
      }
    }
  }
}
