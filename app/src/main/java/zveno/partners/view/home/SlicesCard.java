package zveno.partners.view.home;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.home.view.HomeCard;
import zveno.partners.PartnerField;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnerQueries;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.form.FieldSection;
import zveno.ui.table.lines.Query;

/// Partners by their type or by their form of interaction; each bar leads to its partners.
public final class SlicesCard implements HomeCard {
  private static final int MOST = 7;

  private final Messages messages;
  private final PartnersViewModel model;
  private final Tasks tasks;
  private final Consumer<Query> show;
  private final Label total = new Label();
  private final VBox rows = new VBox();
  private final VBox root = new VBox();
  private final By by;

  /// What partners have in common.
  public enum By {
    TYPE(Place.MAIN),
    FORM(Place.SIDE);

    private final Place place;

    By(Place place) {
      this.place = place;
    }
  }

  /// @param show shows the table with these partners and no others
  public SlicesCard(
      By by, Messages messages, PartnersViewModel model, Tasks tasks, Consumer<Query> show) {
    this.by = by;
    this.messages = messages;
    this.model = model;
    this.tasks = tasks;
    this.show = show;
    Label title = new Label(messages.get("partners.slices." + by.name()));
    title.getStyleClass().add("title");
    total.getStyleClass().add("muted");
    total.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, total);
    head.getStyleClass().add("card-head");
    rows.getStyleClass().add("slices");
    root.setId("slices-" + by.name().toLowerCase(Locale.ROOT));
    root.getStyleClass().add("home-card");
    root.getChildren().addAll(head, rows);
  }

  @Override
  public void load() {
    List<PartnerLine> all = List.copyOf(model.lines().all());
    tasks.run(
        "partners.task.load",
        progress ->
            Slice.of(
                all, by == By.TYPE ? line -> line.cell(PartnerField.TYPE) : PartnerLine::formText),
        slices -> show(slices, all.size()));
  }

  private void show(List<Slice> slices, int all) {
    total.setText(messages.get("partners.count.all", all));
    rows.getChildren().clear();
    int most = slices.stream().mapToInt(Slice::count).max().orElse(1);
    slices.stream().limit(MOST).forEach(slice -> rows.getChildren().add(row(slice, most)));
    List<Slice> rest = slices.stream().skip(MOST).toList();
    if (!rest.isEmpty()) rows.getChildren().add(others(rest));
  }

  private Button others(List<Slice> rest) {
    int count = rest.stream().mapToInt(Slice::count).sum();
    Button more =
        FieldSection.button(
            messages.get("partners.slices.rest", count),
            () ->
                show.accept(
                    PartnerQueries.of(PartnerField.TYPE, rest.stream().map(Slice::value).toList())),
            "link",
            "small");
    more.setId("open-slice-others");
    return more;
  }

  private Button row(Slice slice, int most) {
    String name = slice.value().isEmpty() ? messages.get("partners.slices.none") : slice.value();
    Label words = new Label(name);
    words.getStyleClass().addAll("slice-name", by == By.TYPE ? "wide" : "narrow");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Region bar = new Region();
    bar.getStyleClass().add("slice-bar");
    StackPane track = new StackPane(bar);
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    track.setMinWidth(0);
    bar.maxWidthProperty().bind(track.widthProperty().multiply((double) slice.count() / most));
    HBox.setHgrow(track, Priority.ALWAYS);
    Label count = new Label(Integer.toString(slice.count()));
    count.getStyleClass().addAll("strong", "slice-count");
    HBox inside = new HBox(words, track, count);
    inside.getStyleClass().add("home-line");
    Button row = new Button("", inside);
    row.getStyleClass().addAll("flat", "home-button", "slice");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    inside.prefWidthProperty().bind(row.widthProperty().subtract(2));
    row.setAccessibleText(messages.get("partners.slices.words", name, slice.count()));
    row.setOnAction(e -> show.accept(query(slice)));
    return row;
  }

  private Query query(Slice slice) {
    return by == By.TYPE
        ? PartnerQueries.of(PartnerField.TYPE, List.of(slice.value()))
        : PartnerQueries.ofForm(slice.value());
  }

  @Override
  public Place place() {
    return by.place;
  }

  @Override
  public Region node() {
    return root;
  }
}
