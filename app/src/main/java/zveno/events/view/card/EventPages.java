package zveno.events.view.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import zveno.events.EventField;
import zveno.events.view.list.EventChoicesOffered;
import zveno.partners.view.files.FilesSection;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// The parts of the card, each as a column of sections.
final class EventPages {
  private final EventCardModel model;
  private final EventChoicesOffered choices;
  private final FieldsSection main;
  private final List<FieldsSection> fields;
  private final StatusSection status;
  private final RepeatSection repeat;
  private final PartsSection parts;
  private final PeopleSection people;
  private final FilesSection files;
  private final Map<EventTab, VBox> pages = new EnumMap<>(EventTab.class);

  EventPages(EventCardModel model, EventChoicesOffered choices) {
    this.model = model;
    this.choices = choices;
    Messages messages = model.means().messages();
    main = section("plan.main.title", FieldsSection.MAIN);
    FieldsSection yield = section("plan.yield.title", FieldsSection.YIELD);
    FieldsSection numbers = section("plan.numbers.title", FieldsSection.NUMBERS);
    FieldsSection further = section("plan.further.title", FieldsSection.FURTHER);
    FieldsSection coming = section("plan.coming.title", FieldsSection.COMING);
    fields = List.of(main, yield, numbers, further, coming);
    status = new StatusSection(model);
    repeat = new RepeatSection(model);
    parts = new PartsSection(model);
    people = new PeopleSection(model);
    files = new FilesSection(messages, model.means().zone(), model.files());
    page(EventTab.OVERVIEW, status, main, yield, numbers, further);
    page(EventTab.REPEAT, repeat);
    page(EventTab.PARTS, parts);
    page(EventTab.PEOPLE, people, coming);
    page(EventTab.FILES, files);
  }

  private FieldsSection section(String title, List<EventField> shown) {
    return new FieldsSection(
        new FieldSection(model.means().messages().get(title)), shown, model, choices);
  }

  VBox of(EventTab tab) {
    return Objects.requireNonNull(pages.get(tab));
  }

  void focusMain() {
    main.focus();
  }

  void show(EventContent content) {
    fields.forEach(part -> part.show(content.line()));
    status.show(content);
    repeat.show(content);
    parts.show(content);
    people.show(content);
    files.show(content.files());
  }

  private void page(EventTab tab, Node... parts) {
    VBox page = new VBox(parts);
    page.getStyleClass().add("card-sections");
    page.setId("event-page-" + tab.code());
    pages.put(tab, page);
  }
}
