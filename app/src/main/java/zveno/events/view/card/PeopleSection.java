package zveno.events.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.events.Attendance;
import zveno.events.view.papers.EventPaper;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Icon;
import zveno.ui.card.Blocks;
import zveno.ui.form.FieldSection;

/// Who came: numbers, organisations, adults by name; a list is pasted and looked through before it
/// is taken.
final class PeopleSection extends VBox {
  private static final int LINES = 6;

  private final Messages messages;
  private final PeopleEdits edits;
  private final VBox told = new VBox();
  private final VBox pasting = new VBox();
  private final TextArea text = new TextArea();
  private final Label read = FieldSection.muted("");
  private final Button take;
  private final Blocks<Attendance.Party, PartyBlock> blocks;
  private final FieldSection people;
  private final Button certificates;
  private Optional<UUID> shown = Optional.empty();

  PeopleSection(EventCardModel model) {
    messages = model.means().messages();
    edits = new PeopleEdits(model);
    Button paste = FieldSection.button(messages.get("plan.pasteList.button"), this::open, "flat");
    paste.setGraphic(Icon.PASTE.node());
    paste.setId("paste-people");
    certificates =
        FieldSection.button(
            messages.get(EventPaper.CERTIFICATES.textKey()),
            () ->
                model
                    .contentProperty()
                    .get()
                    .ifPresent(
                        now -> model.means().papers().write(EventPaper.CERTIFICATES, now.event())),
            "flat");
    certificates.setGraphic(Icon.DOCUMENT.node());
    certificates.setId("make-certificates");
    FieldSection whole = new FieldSection(messages.get("plan.people.title"), paste).ofBlocks();
    told.getStyleClass().add("card-note");
    take = FieldSection.button("", this::take, "accent");
    take.setId("take-people");
    pasting();
    whole.body().getChildren().addAll(pasting, told);
    FieldSection parties = new FieldSection(messages.get("plan.parties.title")).ofBlocks();
    blocks =
        new Blocks<>(
            parties.body(), Attendance.Party::row, party -> new PartyBlock(messages, edits, party));
    people = new FieldSection(messages.get("plan.persons.title"), certificates);
    getStyleClass().add("card-sections");
    getChildren().addAll(whole, parties, people);
    open(false);
  }

  private void pasting() {
    text.setId("people-text");
    text.setPrefRowCount(LINES);
    text.setWrapText(false);
    text.setPromptText(messages.get("plan.people.prompt"));
    text.setAccessibleText(messages.get("plan.people.prompt"));
    text.textProperty().subscribe(now -> edits.read(now, this::told));
    // Tab goes on, as everywhere in the card.
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isControlDown()) take();
          else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) take.requestFocus();
          else return;
          event.consume();
        });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row =
        new HBox(
            space, take, FieldSection.button(messages.get("ui.leave.button"), () -> open(false)));
    row.getStyleClass().add("card-row");
    pasting.getStyleClass().add("card-note");
    pasting.getChildren().addAll(text, read, row);
  }

  private void open() {
    open(true);
    String copied = Clipboard.getSystemClipboard().getString();
    text.setText(copied == null ? "" : copied);
    text.requestFocus();
  }

  private void open(boolean seen) {
    pasting.setVisible(seen);
    pasting.setManaged(seen);
    if (!seen) text.clear();
  }

  private void told(PeopleEdits.Looked looked) {
    read.setText(
        messages.get("plan.people.read", looked.adults(), looked.pupils(), looked.nowhere()));
    take.setText(messages.get("plan.people.take", looked.adults() + looked.pupils()));
    take.setDisable(looked.adults() + looked.pupils() == 0);
  }

  private void take() {
    edits.paste(text.getText());
    open(false);
  }

  void show(EventContent content) {
    Attendance all = content.attendance();
    if (!shown.equals(Optional.of(content.event().id()))) open(false);
    shown = Optional.of(content.event().id());
    List<Node> notes = new ArrayList<>();
    notes.add(
        sentence(
            messages.get(
                "plan.people.sum", all.parties().size(), all.total(), all.unique(), all.pupils())));
    notes.add(FieldSection.muted(messages.get("plan.people.districts", all.districts())));
    if (all.districtsDiffer()) {
      Label differs =
          sentence(
              messages.get(
                  "plan.districts.differ", all.districtsTyped().orElse(0), all.districts()));
      differs.setGraphic(Icon.WARNING.node("warning"));
      notes.add(differs);
    }
    told.getChildren().setAll(notes);
    blocks.show(
        all.parties(),
        FieldSection.muted(messages.get("plan.noParties.text")),
        PartyBlock::show,
        block -> {});
    fill(people, all.people().stream().map(this::person).toList());
  }

  private static void fill(FieldSection section, List<? extends Node> rows) {
    section.body().getChildren().setAll(rows);
    section.setVisible(!rows.isEmpty());
    section.setManaged(!rows.isEmpty());
  }

  private Node person(Attendance.Person person) {
    String under =
        Stream.of(
                person.organization().name(),
                person.position(),
                person
                    .basis()
                    .map(basis -> messages.get("partners.legalBasis." + basis))
                    .orElse(""),
                person
                    .until()
                    .map(day -> messages.get("plan.keptUntil.text", RussianDate.digits(day)))
                    .orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · "));
    VBox words = new VBox(sentence(person.name()), FieldSection.muted(under));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button out =
        FieldSection.iconButton(
            Icon.TRASH,
            messages.get("plan.removePerson.button", person.name()),
            () -> edits.remove(person.id()));
    HBox row = new HBox(words, out);
    row.getStyleClass().add("card-row");
    return row;
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
