package zveno.partners.view.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zveno.partners.Contact;
import zveno.partners.Organization;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.PartnerDrawer;
import zveno.partners.view.StatusBadge;
import zveno.partners.view.hint.AlikeDesk;
import zveno.partners.view.hint.TypedHint;
import zveno.text.Messages;
import zveno.ui.Icon;

/// The card of a partner: head, then its parts one under another.
public final class PartnerCard implements PartnerDrawer {
  private final Messages messages;
  private final PartnerCardModel model;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final VBox root = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label title = new Label();
  private final Label under = new Label();
  private final HBox badges = new HBox();
  private final AlikeHint alike;
  private final RequisitesSection main;
  private final List<RequisitesSection> requisites;
  private final FormSection form;
  private final Blocks<Contact, ContactBlock> contacts;
  private final Blocks<CardContent.AgreementLine, AgreementBlock> agreements;
  private final VBox history;
  private boolean focusWanted;
  private Optional<UUID> shown = Optional.empty();

  /// @param alike what tells that the card may be a second one
  public PartnerCard(
      CardWords words, PartnerCardModel model, FieldChoices choices, AlikeDesk alike) {
    this.alike = new AlikeHint(alike);
    this.messages = words.messages();
    this.model = model;
    CardEdits edits = model.edits();
    Label atOnce = CardSection.muted(messages.get("partners.atOnce.hint"));
    main =
        new RequisitesSection(
            new CardSection(messages.get("partners.requisites.title"), atOnce),
            RequisitesSection.MAIN,
            messages,
            edits,
            choices);
    RequisitesSection work =
        new RequisitesSection(
            new CardSection(messages.get("partners.work.title")),
            RequisitesSection.WORK,
            messages,
            edits,
            choices);
    RequisitesSection further =
        new RequisitesSection(
            new CardSection(messages.get("partners.further.title")),
            RequisitesSection.FURTHER,
            messages,
            edits,
            choices);
    requisites = List.of(main, work, further);
    TypedHint typed = alike.hint();
    requisites.forEach(part -> part.hint(typed, this::organization));
    form = new FormSection(messages, edits);
    CardSection people =
        new CardSection(
                messages.get("partners.contacts.title"), add("add-contact", this::addContact))
            .ofBlocks();
    contacts =
        new Blocks<>(
            people.body(), Contact::id, contact -> new ContactBlock(words, edits, contact));
    CardSection papers =
        new CardSection(
                messages.get("partners.agreements.title"), add("add-agreement", this::addAgreement))
            .ofBlocks();
    agreements =
        new Blocks<>(
            papers.body(),
            line -> line.agreement().id(),
            line -> new AgreementBlock(words, edits, choices, line.agreement()));
    CardSection past = new CardSection(messages.get("partners.cardHistory.title"));
    history = past.body();
    VBox parts = new VBox(main, form, people, papers, work, further, past);
    parts.getStyleClass().add("card-sections");
    scroll.setContent(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.setId("card");
    root.getChildren().addAll(head(), scroll);
    scroll.sceneProperty().subscribe(this::follow);
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
    Button close = CardSection.iconButton(Icon.CLOSE, messages.get("ui.close.button"), this::close);
    close.setId("close-card");
    HBox row = new HBox(title, space, close);
    row.getStyleClass().add("card-head");
    VBox head = new VBox(row, under, badges, alike);
    head.getStyleClass().add("card-top");
    return head;
  }

  /// What gets the focus comes in sight.
  private void follow(@Nullable Scene scene) {
    if (scene != null) scene.focusOwnerProperty().addListener((o, old, now) -> inSight(now));
  }

  private void inSight(@Nullable Node owner) {
    if (owner == null || !within(owner)) return;
    // A card that has just come is measured before it is scrolled.
    owner.getScene().getRoot().layout();
    Node content = scroll.getContent();
    Bounds bounds = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double seen = scroll.getViewportBounds().getHeight();
    double rest = content.getBoundsInLocal().getHeight() - seen;
    if (seen <= 0 || rest <= 0) return;
    double top = scroll.getVvalue() * rest;
    double air = bounds.getHeight();
    if (bounds.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (bounds.getMinY() - air) / rest));
    } else if (bounds.getMaxY() > top + seen) {
      scroll.setVvalue(Math.min(1, (bounds.getMaxY() + air - seen) / rest));
    }
  }

  private boolean within(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(scroll.getContent())) return true;
    }
    return false;
  }

  private Button add(String id, Runnable action) {
    Button add = CardSection.button(messages.get("partners.addRecord.button"), action, "flat");
    add.setGraphic(Icon.PLUS.node());
    add.setId(id);
    return add;
  }

  private void addContact() {
    contacts.await(model.edits().addContact());
  }

  private void addAgreement() {
    agreements.await(model.edits().addAgreement());
  }

  private void show(Optional<CardContent> content) {
    content.ifPresent(this::show);
    alike.look(content.map(now -> now.partner().id()));
    open.set(content.isPresent());
    if (content.isPresent() && focusWanted) Platform.runLater(main::focus);
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
        .setAll(List.of(StatusBadge.of(content.line().status(), content.line().statusText())));
    requisites.forEach(part -> part.show(content.line()));
    form.show(content);
    contacts.show(
        content.partner().contacts(),
        CardSection.muted(messages.get("partners.noContacts.state")),
        ContactBlock::show,
        ContactBlock::open);
    agreements.show(
        content.agreements(),
        CardSection.muted(messages.get("partners.noAgreements.state")),
        AgreementBlock::show,
        AgreementBlock::open);
    history.getChildren().setAll(content.history().stream().map(PartnerCard::step).toList());
    if (!shown.equals(Optional.of(content.partner().id()))) scroll.setVvalue(0);
    shown = Optional.of(content.partner().id());
  }

  private static VBox step(CardContent.HistoryStep step) {
    VBox box = new VBox(CardSection.muted(step.when()));
    for (String sentence : step.what()) {
      Label label = new Label(sentence);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(label);
    }
    box.getStyleClass().add("history-step");
    return box;
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
    if (!focusWanted) Platform.runLater(main::focus);
  }

  /// What is being typed is written first.
  @Override
  public void close() {
    root.requestFocus();
    model.close();
  }
}
