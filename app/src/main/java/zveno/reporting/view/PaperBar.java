package zveno.reporting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import zveno.reporting.desk.PaperKind;
import zveno.reporting.desk.PaperOptions;
import zveno.reporting.desk.PaperOptions.Scope;
import zveno.reports.events.EventsForm;
import zveno.settings.Signatories;
import zveno.settings.Signatories.Person;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// How the document is wanted: whom it is about, of which day, who signs, whether contact persons
/// stand in it.
final class PaperBar {
  private final Messages messages;
  private final ReportsViewModel model;
  private final MenuButton scope = menu("paper-scope", Icon.FILTER);
  private final MenuButton signer = menu("paper-signer", Icon.PERSON);
  private final TextField days;
  private final TextField date;
  private final CheckBox contacts;
  private final PlanOptions plan;

  PaperBar(Messages messages, ReportsViewModel model) {
    this.messages = messages;
    this.model = model;
    plan = new PlanOptions(messages, model);
    days = field(messages, "paper-days", "reporting.days.prompt", 4);
    date = field(messages, "paper-date", "reporting.date.prompt", 7);
    contacts =
        new FoldingCheck(
            messages.get("reporting.contacts.option"), messages.get("reporting.contacts.tip"));
    contacts.setId("paper-contacts");
    contacts.setMinWidth(Region.USE_PREF_SIZE);
    contacts
        .selectedProperty()
        .addListener((o, old, now) -> change(options -> options.contacts(now)));
    onTyped(days, this::typedDays);
    onTyped(date, this::typedDate);
    model.optionsProperty().subscribe(now -> show());
    model.saidProperty().subscribe(now -> show());
    model.chosenProperty().subscribe(now -> show());
  }

  List<Node> controls() {
    List<Node> all = new ArrayList<>(List.of(scope, days, date, signer, contacts));
    all.addAll(plan.controls());
    return all;
  }

  private static MenuButton menu(String id, Icon icon) {
    MenuButton menu = new MenuButton("", icon.node());
    menu.setId(id);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private static TextField field(Messages messages, String id, String promptKey, int letters) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(messages.get(promptKey));
    Tips.add(field, messages.get(promptKey));
    field.setPrefColumnCount(letters);
    field.setMinWidth(Region.USE_PREF_SIZE);
    return field;
  }

  /// What was typed counts when the field is left or Enter is pressed.
  private static void onTyped(TextField field, Consumer<String> typed) {
    field.setOnAction(e -> typed.accept(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (o, old, now) -> {
              if (!now) typed.accept(field.getText());
            });
  }

  private void change(Function<PaperOptions, PaperOptions> change) {
    PaperOptions now = model.optionsProperty().get();
    PaperOptions wanted = change.apply(now);
    if (!wanted.equals(now)) model.optionsProperty().set(wanted);
  }

  private void typedDays(String typed) {
    if (typed.strip().matches("\\d{1,4}")) {
      change(options -> options.days(Integer.parseInt(typed.strip())));
    }
    show();
  }

  private void typedDate(String typed) {
    RussianDate.parse(typed).ifPresent(day -> change(options -> options.date(day)));
    show();
  }

  private void show() {
    PaperOptions now = model.optionsProperty().get();
    scope.setText(messages.get("reporting.scope." + now.scope()));
    scope.setTooltip(Tips.of(scope.getText()));
    days.setText(Integer.toString(now.days()));
    date.setText(RussianDate.digits(now.date()));
    contacts.setSelected(now.contacts());
    scopes(now);
    signers(now);
    PaperKind kind = model.chosenProperty().get().map(PaperItem::kind).orElse(null);
    boolean calendar = kind instanceof PaperKind.Calendar;
    for (Node node : List.of(scope, contacts)) inSight(node, !calendar);
    inSight(days, !calendar && now.scope() == Scope.EXPIRING);
    for (Node node : plan.controls()) inSight(node, calendar);
    if (kind instanceof PaperKind.Calendar(EventsForm form)) plan.show(form);
  }

  private static void inSight(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void scopes(PaperOptions now) {
    scope.getItems().clear();
    for (Scope one : Scope.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.get("reporting.scope." + one));
      item.setId("scope-" + one);
      item.setSelected(one == now.scope());
      item.setOnAction(e -> change(options -> options.scope(one)));
      scope.getItems().add(item);
    }
  }

  private void signers(PaperOptions now) {
    Signatories said = model.saidProperty().get().signatories();
    signer.setText(
        now.signer()
            .map(by -> messages.get("reporting.signer.text", by.name()))
            .orElseGet(() -> messages.get("reporting.noSigner.option")));
    signer.setTooltip(Tips.of(signer.getText()));
    List<MenuItem> items = new ArrayList<>();
    persons(said).forEach(by -> items.add(signer(Optional.of(by), now)));
    items.add(signer(Optional.empty(), now));
    said.approver()
        .ifPresent(
            by -> {
              items.add(new SeparatorMenuItem());
              items.add(stamp(by, now));
            });
    signer.getItems().setAll(items);
  }

  private List<Person> persons(Signatories said) {
    List<Person> persons = new ArrayList<>();
    model.saidProperty().get().usual().ifPresent(persons::add);
    said.approver().filter(by -> !persons.contains(by)).ifPresent(persons::add);
    said.compiler()
        .map(c -> c.person())
        .filter(by -> !persons.contains(by))
        .ifPresent(persons::add);
    return persons;
  }

  private RadioMenuItem signer(Optional<Person> by, PaperOptions now) {
    RadioMenuItem item =
        new RadioMenuItem(
            by.map(
                    person ->
                        messages.get("reporting.person.text", person.position(), person.name()))
                .orElseGet(() -> messages.get("reporting.noSigner.option")));
    item.setSelected(by.equals(now.signer()));
    item.setOnAction(e -> change(options -> options.signer(by)));
    return item;
  }

  private CheckMenuItem stamp(Person by, PaperOptions now) {
    CheckMenuItem item = new CheckMenuItem(messages.get("reporting.stamp.option", by.name()));
    item.setId("paper-stamp");
    item.setSelected(now.stamped());
    item.setOnAction(e -> change(options -> options.stamped(item.isSelected())));
    return item;
  }
}
