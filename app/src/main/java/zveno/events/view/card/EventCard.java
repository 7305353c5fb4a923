package zveno.events.view.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.EventField;
import zveno.events.view.list.EventChoicesOffered;
import zveno.events.view.list.EventDrawer;
import zveno.events.view.list.EventLine;
import zveno.events.view.list.MarkBadge;
import zveno.partners.view.files.CardDrop;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.card.CardScroll;
import zveno.ui.card.CardTabs;
import zveno.ui.form.FieldSection;

/// The card of an event: head, tabs, the chosen part. The tab stays when another event comes; files
/// may be dropped anywhere.
public final class EventCard implements EventDrawer {
  private final EventCardModel model;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final VBox root = new VBox();
  private final CardScroll scroll = new CardScroll();
  private final Label title = new Label();
  private final Label under = new Label();
  private final HBox badges = new HBox();
  private final ReachBar reach;
  private final CardTabs<EventTab> tabs;
  private final EventPages pages;
  private final CardPapers papers;
  private boolean focusWanted;
  private Optional<UUID> shown = Optional.empty();

  public EventCard(EventCardModel model, EventChoicesOffered choices) {
    this.model = model;
    this.messages = model.means().messages();
    tabs = new CardTabs<>(messages, List.of(EventTab.values()));
    pages = new EventPages(model, choices);
    papers = new CardPapers(model);
    reach = new ReachBar(messages, model::reach);
    tabs.chosenProperty().subscribe(tab -> scroll.parts(pages.of(tab)));
    root.setId("event-card");
    root.getStyleClass().add("partner-card");
    root.getChildren().addAll(head(), tabs, scroll);
    root.addEventFilter(KeyEvent.KEY_PRESSED, tabs::keys);
    new CardDrop(root, model.files(), this::turnToFiles);
    model.contentProperty().subscribe(content -> show(content));
  }

  /// Its files are what is to be seen.
  public void turnToFiles() {
    tabs.chosenProperty().set(EventTab.FILES);
  }

  private VBox head() {
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    under.getStyleClass().addAll("muted", "caption");
    under.setWrapText(true);
    badges.getStyleClass().add("card-row");
    Region space = new Region();
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.SOMETIMES);
    Button close =
        FieldSection.iconButton(Icon.CLOSE, messages.get("ui.close.button"), this::close);
    close.setId("close-event");
    HBox row = new HBox(title, space, close);
    row.getStyleClass().add("card-head");
    Region before = new Region();
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox marks = new HBox(badges, before, papers.button());
    marks.getStyleClass().add("card-row");
    VBox head = new VBox(row, under, marks, reach);
    head.getStyleClass().add("card-top");
    return head;
  }

  private void show(Optional<EventContent> content) {
    content.ifPresent(this::show);
    open.set(content.isPresent());
    if (content.isPresent() && focusWanted) Platform.runLater(this::focusPart);
    focusWanted = false;
  }

  private void show(EventContent content) {
    EventLine line = content.line();
    title.setText(content.event().title());
    under.setText(
        Stream.of(EventField.FORM, EventField.START, EventField.TIME, EventField.PLACE)
            .map(line::cell)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ")));
    badges.getChildren().setAll(MarkBadge.of(line.mark(), line.markText()));
    reach.show(content, content.original(model.plan().today()));
    pages.show(content);
    papers.show(content);
    tabs.count(EventTab.REPEAT, content.times().size());
    tabs.count(EventTab.PARTS, content.parts().sessions().size() + content.parts().parts().size());
    tabs.count(EventTab.PEOPLE, content.attendance().total());
    tabs.count(EventTab.FILES, content.files().size());
    if (!shown.equals(Optional.of(line.id()))) scroll.setVvalue(0);
    shown = Optional.of(line.id());
  }

  private void focusPart() {
    if (tabs.chosenProperty().get() == EventTab.OVERVIEW) pages.focusMain();
    else tabs.focusChosen();
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  @Override
  public void show(UUID event, Optional<LocalDate> day) {
    // What is being typed belongs to the event in sight and is written before another comes.
    if (open.get() && !shown.equals(Optional.of(event)) && root.isFocusWithin()) {
      root.requestFocus();
    }
    model.show(event, day);
  }

  @Override
  public void focus() {
    focusWanted = !open.get();
    if (!focusWanted) Platform.runLater(this::focusPart);
  }

  /// What is being typed is written first.
  @Override
  public void close() {
    root.requestFocus();
    model.close();
  }
}
