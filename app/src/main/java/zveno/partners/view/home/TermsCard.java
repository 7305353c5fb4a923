package zveno.partners.view.home;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.home.view.HomeCard;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.text.RussianDay;
import zveno.ui.Tasks;
import zveno.ui.table.lines.Only;

/// How many agreements end soon, and which come first; each number and each line leads to its
/// partners.
public final class TermsCard implements HomeCard {
  private static final int MOST = 4;
  private static final List<Integer> SPANS = List.of(30, 60, 90);

  private final Messages messages;
  private final PartnersViewModel model;
  private final Tasks tasks;
  private final Supplier<LocalDate> today;
  private final Ways ways;
  private final HBox spans = new HBox();
  private final VBox rows = new VBox();
  private final VBox root = new VBox();

  /// Where the card leads.
  ///
  /// @param open shows a partner
  /// @param show shows the table with these partners and no others
  public record Ways(Consumer<UUID> open, Consumer<Only> show) {}

  private record Found(Map<Integer, List<PartnerLine>> within, List<Nearest> next) {}

  public TermsCard(
      Messages messages,
      PartnersViewModel model,
      Tasks tasks,
      Supplier<LocalDate> today,
      Ways ways) {
    this.messages = messages;
    this.model = model;
    this.tasks = tasks;
    this.today = today;
    this.ways = ways;
    Label title = new Label(messages.get("partners.terms.title"));
    title.getStyleClass().add("title");
    root.setId("terms");
    root.getStyleClass().add("home-card");
    root.getChildren().addAll(title, spans, rows);
    spans.getStyleClass().add("home-spans");
  }

  @Override
  public void load() {
    List<PartnerLine> all = List.copyOf(model.lines().all());
    LocalDate day = today.get();
    tasks.run(
        "partners.task.load",
        progress -> {
          Map<Integer, List<PartnerLine>> within = new TreeMap<>();
          for (int days : SPANS) within.put(days, Nearest.within(all, day, days));
          return new Found(within, Nearest.of(all, day, MOST));
        },
        this::show);
  }

  private void show(Found found) {
    spans.getChildren().clear();
    found.within().forEach((days, lines) -> spans.getChildren().add(span(days, lines)));
    rows.getChildren().clear();
    if (found.next().isEmpty()) {
      Label none = new Label(messages.get("partners.noTerms.text"));
      none.getStyleClass().add("muted");
      none.setWrapText(true);
      rows.getChildren().add(none);
    }
    for (Nearest term : found.next()) rows.getChildren().add(row(term));
  }

  private Button span(int days, List<PartnerLine> lines) {
    String words = messages.get("partners.terms.within", days);
    Label count = new Label(Integer.toString(lines.size()));
    count.getStyleClass().add("headline");
    Label caption = new Label(words);
    caption.getStyleClass().addAll("muted", "caption");
    VBox inside = new VBox(count, caption);
    inside.getStyleClass().add("home-span-words");
    Button span = new Button("", inside);
    span.setId("open-terms-" + days);
    span.getStyleClass().add("home-span");
    span.setAccessibleText(messages.get("partners.terms.withinWords", days, lines.size()));
    span.setMinWidth(0);
    span.setMaxWidth(Double.MAX_VALUE);
    span.setDisable(lines.isEmpty());
    HBox.setHgrow(span, Priority.ALWAYS);
    String name = messages.get("partners.terms.endWithin", days);
    span.setOnAction(
        e -> ways.show().accept(Only.of(name, lines.stream().map(PartnerLine::id).toList())));
    return span;
  }

  private Node row(Nearest term) {
    Label day = new Label(Integer.toString(term.end().getDayOfMonth()));
    day.getStyleClass().add("title");
    String date = RussianDay.text(MonthDay.from(term.end()));
    boolean other = term.end().getYear() != today.get().getYear();
    String name = date.substring(date.indexOf('\u00a0') + 1);
    Label month = new Label(other ? name + "\n" + term.end().getYear() : name);
    month.getStyleClass().addAll("muted", "caption");
    VBox when = new VBox(day, month);
    when.getStyleClass().add("home-date");
    Label who = new Label(term.line().name());
    who.getStyleClass().add("strong");
    who.setMinWidth(0);
    Label what = new Label(what(term));
    what.getStyleClass().addAll("muted", "caption");
    what.setMinWidth(0);
    VBox words = new VBox(who, what);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox inside = new HBox(when, words);
    inside.getStyleClass().add("home-line");
    Button row = new Button("", inside);
    row.getStyleClass().addAll("flat", "home-button");
    row.setId("open-term-" + term.line().id());
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    inside.prefWidthProperty().bind(row.widthProperty().subtract(2));
    row.setAccessibleText(term.line().name() + ", " + what(term) + ", " + date);
    row.setOnAction(e -> ways.open().accept(term.line().id()));
    return row;
  }

  private String what(Nearest term) {
    String left =
        term.days() == 0
            ? messages.get("partners.terms.today")
            : messages.get("partners.terms.left", term.days());
    String number = term.agreement().number();
    return number.isEmpty() ? left : messages.get("partners.terms.numbered", number, left);
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public Region node() {
    return root;
  }
}
