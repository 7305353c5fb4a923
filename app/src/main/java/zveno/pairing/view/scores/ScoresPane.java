package zveno.pairing.view.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.text.Messages;
import zveno.ui.table.Column;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.TablePage;
import zveno.ui.table.lines.LineField;

/// Scores and places in a grid: recipients down, donors across.
public final class ScoresPane extends VBox {
  /// More columns than a table on the screen is good for.
  private static final int MOST_DONORS = 200;

  private final Messages messages;
  private final BenchViewModel bench;
  private final Consumer<String> notices;
  private final ObservableList<ScoreLine> lines = FXCollections.observableArrayList();
  private final RecordTable<ScoreLine> table;
  private List<String> donors = List.of();

  /// @param left what stands at the left of the bar
  /// @param notices shows a sentence for a while
  public ScoresPane(
      Messages messages,
      BenchViewModel bench,
      TableLook look,
      List<Node> left,
      Consumer<String> notices) {
    this.messages = messages;
    this.bench = bench;
    this.notices = notices;
    RecordTable.Name name = new RecordTable.Name("scores", messages.get("pairing.scores.title"));
    table = new RecordTable<>(look, name, lines, ScoreLine::id);
    table.placeholder(new Label(messages.get("pairing.tooWide.state")));
    Label hint = new Label(messages.get("pairing.scores.hint"));
    hint.getStyleClass().add("muted");
    hint.setMinWidth(0);
    TablePage page = new TablePage(table, left, List.of(hint));
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().add(page);
    bench.plannedProperty().subscribe(this::show);
  }

  private void show(Optional<Planned> planned) {
    if (planned.isEmpty()) return;
    KeptRound round = planned.get().round();
    List<String> names = round.donors().stream().map(donor -> donor.name()).toList();
    if (names.size() > MOST_DONORS) {
      lines.clear();
      return;
    }
    if (!names.equals(donors)) columns(names);
    List<ScoreLine> fresh = ScoreLine.of(round, messages.get("pairing.table.capacity"));
    if (fresh.size() != lines.size()) {
      lines.setAll(fresh);
      return;
    }
    for (int i = 0; i < fresh.size(); i++) {
      if (!fresh.get(i).equals(lines.get(i))) lines.set(i, fresh.get(i));
    }
  }

  private void columns(List<String> names) {
    donors = names;
    List<Column<ScoreLine>> columns = new ArrayList<>();
    columns.add(
        Column.<ScoreLine>read(
                "school", messages.get("pairing.recipient.column"), ScoreLine::name, 180, "strong")
            .stays());
    for (int d = 0; d < names.size(); d++) columns.add(column(d, names.get(d)));
    table.columns("scores", columns);
  }

  private Column<ScoreLine> column(int donor, String heading) {
    LineField<ScoreLine> field =
        LineField.text("donor-" + donor, heading, line -> text(line, donor));
    return Column.edited(
            field,
            76,
            editing ->
                new InPlaceCell<>(
                    editing, (line, typed) -> write(line, donor, typed), line -> List.of()))
        .styled("number")
        .stays();
  }

  private static String text(ScoreLine line, int donor) {
    return donor < line.cells().size() ? line.cells().get(donor) : "";
  }

  private void write(ScoreLine line, int donor, String typed) {
    if (line.recipient() == ScoreLine.PLACES) {
      TypedScore.places(typed)
          .ifPresentOrElse(
              places -> bench.steps().capacity(donor, places),
              () -> notices.accept(messages.get("pairing.notPlaces.notice", typed)));
      return;
    }
    Place pair = new Place(line.recipient(), donor);
    if (typed.isBlank()) {
      bench.steps().score(pair, Optional.empty());
      return;
    }
    TypedScore.score(typed)
        .ifPresentOrElse(
            score -> bench.steps().score(pair, Optional.of(score)),
            () -> notices.accept(messages.get("pairing.notScore.notice", typed)));
  }
}
