package zveno.partners.view.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import zveno.partners.Contact;
import zveno.partners.Organization;
import zveno.partners.view.FieldChoices;
import zveno.partners.view.files.FilesSection;
import zveno.partners.view.hint.TypedHint;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.card.Blocks;
import zveno.ui.form.FieldSection;

/// The parts of the card, each as a column of sections.
final class CardPages {
  private final PartnerCardModel model;
  private final Messages messages;
  private final RequisitesSection main;
  private final List<RequisitesSection> requisites;
  private final FormSection form;
  private final Blocks<Contact, ContactBlock> contacts;
  private final Blocks<CardContent.AgreementLine, AgreementBlock> agreements;
  private final EventsSection events;
  private final FilesSection files;
  private final PastSection past;
  private Optional<UUID> shown = Optional.empty();
  private final Map<CardTab, VBox> pages = new EnumMap<>(CardTab.class);

  CardPages(CardWords words, PartnerCardModel model, FieldChoices choices) {
    this.model = model;
    this.messages = words.messages();
    CardEdits edits = model.edits();
    main =
        requisites(
            new FieldSection(
                messages.get("partners.requisites.title"),
                FieldSection.muted(messages.get("partners.atOnce.hint"))),
            RequisitesSection.MAIN,
            choices);
    RequisitesSection work =
        requisites(
            new FieldSection(messages.get("partners.work.title")), RequisitesSection.WORK, choices);
    RequisitesSection further =
        requisites(
            new FieldSection(messages.get("partners.further.title")),
            RequisitesSection.FURTHER,
            choices);
    requisites = List.of(main, work, further);
    form = new FormSection(messages, edits);
    FieldSection people =
        new FieldSection(
                messages.get("partners.contacts.title"), add("add-contact", this::addContact))
            .ofBlocks();
    contacts =
        new Blocks<>(
            people.body(), Contact::id, contact -> new ContactBlock(words, edits, contact));
    FieldSection papers =
        new FieldSection(
                messages.get("partners.agreements.title"), add("add-agreement", this::addAgreement))
            .ofBlocks();
    agreements =
        new Blocks<>(
            papers.body(),
            line -> line.agreement().id(),
            line -> new AgreementBlock(words, edits, choices, line.agreement()));
    events = new EventsSection(messages, model::openEvent);
    files = new FilesSection(words.messages(), words.zone(), model.files());
    past = new PastSection(messages, edits);
    page(CardTab.OVERVIEW, main, form, work, further);
    page(CardTab.CONTACTS, people);
    page(CardTab.AGREEMENTS, papers);
    page(CardTab.EVENTS, events);
    page(CardTab.FILES, files);
    page(CardTab.HISTORY, past);
  }

  VBox of(CardTab tab) {
    return Objects.requireNonNull(pages.get(tab));
  }

  /// Tells of second cards while a requisite is typed.
  void hint(TypedHint hint, Supplier<Optional<Organization>> organization) {
    requisites.forEach(part -> part.hint(hint, organization));
  }

  /// Takes the focus to where work begins in the requisites.
  void focusMain() {
    main.focus();
  }

  void show(CardContent content) {
    requisites.forEach(part -> part.show(content.line()));
    form.show(content);
    contacts.show(
        content.partner().contacts(),
        FieldSection.muted(messages.get("partners.noContacts.state")),
        ContactBlock::show,
        ContactBlock::open);
    agreements.show(
        content.agreements(),
        FieldSection.muted(messages.get("partners.noAgreements.state")),
        AgreementBlock::show,
        AgreementBlock::open);
    events.show(content.events());
    files.show(content.files());
    Optional<UUID> now = Optional.of(content.partner().id());
    past.show(content.history(), !now.equals(shown));
    shown = now;
  }

  private RequisitesSection requisites(
      FieldSection section, List<zveno.partners.PartnerField> fields, FieldChoices choices) {
    return new RequisitesSection(section, fields, messages, model.edits(), choices);
  }

  private void page(CardTab tab, Node... parts) {
    VBox page = new VBox(parts);
    page.getStyleClass().add("card-sections");
    page.setId("page-" + tab.code());
    pages.put(tab, page);
  }

  private Button add(String id, Runnable action) {
    Button add = FieldSection.button(messages.get("partners.addRecord.button"), action, "flat");
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
}
