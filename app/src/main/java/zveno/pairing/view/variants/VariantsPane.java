package zveno.pairing.view.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.PlanFigures;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Variant;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.BenchWords;
import zveno.text.Messages;
import zveno.ui.EmptyState;
import zveno.ui.Icon;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;

/// The present plan beside the variants; what differs is marked.
public final class VariantsPane extends VBox {
  private final Messages messages;
  private final BenchViewModel bench;
  private final ObservableList<VariantRow> rows = FXCollections.observableArrayList();
  private final RecordTable<VariantRow> table;
  private final HBox cards = new HBox();
  private final CheckBox onlyDifferent;

  /// @param left what stands at the left of the bar
  /// @param aside puts the present plan aside
  public VariantsPane(
      Messages messages, BenchViewModel bench, TableLook look, List<Node> left, Button aside) {
    this.messages = messages;
    this.bench = bench;
    RecordTable.Name name =
        new RecordTable.Name("variants", messages.get("pairing.variants.title"));
    table = new RecordTable<>(look, name, rows, VariantRow::id);
    table.placeholder(new EmptyState(Icon.COMPARE, messages.get("pairing.noDifference.state")));
    onlyDifferent = new CheckBox(messages.get("pairing.onlyDifferent.option"));
    onlyDifferent.setMinWidth(Region.USE_PREF_SIZE);
    onlyDifferent.setOnAction(e -> show(bench.plannedProperty().get()));
    cards.getStyleClass().add("variant-cards");
    TablePage page = new TablePage(table, left, List.of(onlyDifferent, aside));
    page.getChildren().add(1, cards);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().add(page);
    bench.plannedProperty().subscribe(this::show);
  }

  private void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    KeptRound round = planned.get().round();
    table.columns("variants", new VariantColumns(messages).of(round));
    rows.setAll(
        VariantRow.of(round).stream()
            .filter(row -> !onlyDifferent.isSelected() || row.anyDiffers())
            .toList());
    List<Node> all = new ArrayList<>();
    all.add(card(round, messages.get("pairing.working.name"), Optional.empty()));
    round.variants().forEach(one -> all.add(card(round, one.name(), Optional.of(one))));
    if (round.variants().isEmpty()) all.add(hint());
    cards.getChildren().setAll(all);
  }

  private Label hint() {
    Label hint = new Label(messages.get("pairing.noVariants.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    return hint;
  }

  private VBox card(KeptRound round, String name, Optional<Variant> variant) {
    BenchWords words = new BenchWords(messages);
    PlanFigures figures =
        PlanFigures.of(round, variant.map(Variant::pairs).orElseGet(round::pairs));
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Label line =
        new Label(
            messages.get(
                "pairing.variant.figures",
                words.number(figures.total()),
                figures.worst().map(words::number).orElse("—"),
                figures.matched()));
    line.setMinWidth(Region.USE_PREF_SIZE);
    VBox card = new VBox(title, line);
    card.getStyleClass().add("variant-card");
    variant.ifPresent(one -> card.getChildren().addAll(difference(round, one), buttons(one)));
    return card;
  }

  private Label difference(KeptRound round, Variant variant) {
    Difference found = Difference.between(round.pairs(), variant.pairs());
    Label words =
        new Label(
            messages.get(
                "pairing.variant.difference", found.kept(), found.fresh(), found.broken()));
    words.getStyleClass().addAll("caption", "muted");
    words.setMinWidth(Region.USE_PREF_SIZE);
    return words;
  }

  private HBox buttons(Variant variant) {
    Button back = new Button(messages.get("pairing.goBack.button"), Icon.RECOVER.node());
    back.setOnAction(e -> bench.steps().goBack(variant));
    Button drop = new Button(messages.get("pairing.dropVariant.button"), Icon.TRASH.node());
    drop.setOnAction(e -> bench.steps().drop(variant));
    for (Button button : List.of(back, drop)) {
      button.getStyleClass().add("small");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox row = new HBox(back, drop);
    row.getStyleClass().add("card-row");
    return row;
  }
}
