package zveno.partners.view.card;

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
import zveno.partners.Organization;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.PartnerDrawer;
import zveno.partners.view.StatusBadge;
import zveno.partners.view.files.CardDrop;
import zveno.partners.view.hint.AlikeDesk;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.card.CardScroll;
import zveno.ui.card.CardTabs;
import zveno.ui.form.FieldSection;

/// The card of a partner: head, tabs, the chosen part. The tab stays when another partner comes;
/// files may be dropped anywhere.
public final class PartnerCard implements PartnerDrawer {
  private final Messages messages;
  private final PartnerCardModel model;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final VBox root = new VBox();
  private final CardScroll scroll = new CardScroll();
  private final Label title = new Label();
  private final Label under = new Label();
  private final HBox badges = new HBox();
  private final AlikeHint alike;
  private final CardTabs<CardTab> tabs;
  private final CardPages pages;
  private boolean focusWanted;
  private Optional<UUID> shown = Optional.empty();

  /// @param alike what tells that the card may be a second one
  public PartnerCard(
      CardWords words, PartnerCardModel model, FieldChoices choices, AlikeDesk alike) {
    this.alike = new AlikeHint(alike);
    this.messages = words.messages();
    this.model = model;
    tabs = new CardTabs<>(messages, List.of(CardTab.values()));
    pages = new CardPages(words, model, choices);
    pages.hint(alike.hint(), this::organization);
    tabs.chosenProperty().subscribe(tab -> scroll.parts(pages.of(tab)));
    root.setId("card");
    root.getStyleClass().add("partner-card");
    root.getChildren().addAll(head(), tabs, scroll);
    root.addEventFilter(KeyEvent.KEY_PRESSED, tabs::keys);
    new CardDrop(root, model.files(), () -> tabs.chosenProperty().set(CardTab.FILES));
    model.contentProperty().subscribe(this::show);
  }

  private Optional<Organization> organization() {
    return model.contentProperty().get().map(now -> now.partner().organization());
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
    close.setId("close-card");
    HBox row = new HBox(title, space, close);
    row.getStyleClass().add("card-head");
    VBox head = new VBox(row, under, badges, alike);
    head.getStyleClass().add("card-top");
    return head;
  }

  private void show(Optional<CardContent> content) {
    content.ifPresent(this::show);
    alike.look(content.map(now -> now.partner().id()));
    open.set(content.isPresent());
    if (content.isPresent() && focusWanted) Platform.runLater(this::focusPart);
    focusWanted = false;
  }

  private void show(CardContent content) {
    Organization organization = content.partner().organization();
    title.setText(content.line().name());
    under.setText(
        Stream.of(organization.type(), organization.district())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ")));
    badges
        .getChildren()
        .setAll(StatusBadge.of(content.line().status(), content.line().statusText()));
    pages.show(content);
    tabs.count(CardTab.CONTACTS, content.partner().contacts().size());
    tabs.count(CardTab.AGREEMENTS, content.agreements().size());
    tabs.count(CardTab.EVENTS, content.events().size());
    tabs.count(CardTab.FILES, content.files().size());
    if (!shown.equals(Optional.of(content.partner().id()))) scroll.setVvalue(0);
    shown = Optional.of(content.partner().id());
  }

  private void focusPart() {
    if (tabs.chosenProperty().get() == CardTab.OVERVIEW) pages.focusMain();
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
  public void show(UUID partner) {
    // What is being typed belongs to the partner in sight and is written before another comes.
    if (open.get() && !shown.equals(Optional.of(partner)) && root.isFocusWithin()) {
      root.requestFocus();
    }
    model.show(partner);
  }

  @Override
  public void focus() {
    focusWanted = !open.get();
    if (!focusWanted) Platform.runLater(this::focusPart);
  }

  @Override
  public void turnTo(Part part) {
    tabs.chosenProperty()
        .set(
            switch (part) {
              case OVERVIEW -> CardTab.OVERVIEW;
              case CONTACTS -> CardTab.CONTACTS;
              case FILES -> CardTab.FILES;
            });
  }

  /// What is being typed is written first.
  @Override
  public void close() {
    root.requestFocus();
    model.close();
  }
}
