package zveno.intake.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.draft.ProblemGroup.Ask;
import zveno.intake.draft.ProblemGroup.Repair;
import zveno.intake.kind.RowFate;
import zveno.intake.mending.Mending;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.table.SuggestField;

/// A group of problems with what puts them right: each by itself, or all at once.
final class GroupCard extends VBox {
  private static final int SHOWN = 12;

  private final ImportModel model;
  private final Messages messages;
  private final ProblemGroup group;
  private final Preview preview;
  private final List<UnaryOperator<Mending>> repairs = new ArrayList<>();
  private final List<Node> inputs = new ArrayList<>();

  /// @param rows shows these rows in the table
  /// @param leave hides the card: the user wants it so
  GroupCard(
      ImportModel model,
      ProblemGroup group,
      Preview preview,
      Consumer<List<Integer>> rows,
      Runnable leave) {
    this.model = model;
    this.messages = model.messages();
    this.group = group;
    this.preview = preview;
    getStyleClass().add("problem-card");
    if (group.loses()) getStyleClass().add("danger");
    setId("group-" + group.code().replace('.', '-') + "-" + group.field());
    Label title = new Label(title(), icon());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    getChildren().add(title);
    Label note = new Label(model.means().say("import.groupNote." + group.code()));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    getChildren().add(note);
    if (group.repair() != Repair.NOTE) {
      group.asks().stream().limit(SHOWN).forEach(ask -> ask(ask));
      if (group.asks().size() > SHOWN) more(group.asks().size() - SHOWN);
    }
    buttons(rows, leave);
  }

  /// Where the first answer is given; none where there is nothing to do but to know.
  Optional<Node> firstInput() {
    return inputs.stream().findFirst();
  }

  private Node icon() {
    return group.loses() ? Icon.ATTENTION.node("danger") : Icon.WARNING.node("warning");
  }

  private String title() {
    return model
        .means()
        .say(
            "import.group." + group.code(),
            group.count(),
            model.means().fieldName().apply(group.field()));
  }

  private void more(int count) {
    Label more = new Label(messages.get("import.more.line", count));
    more.getStyleClass().addAll("caption", "muted");
    getChildren().add(more);
  }

  private void ask(Ask ask) {
    Label where = new Label(where(ask));
    where.getStyleClass().addAll("caption", "muted");
    where.setMinWidth(Region.USE_PREF_SIZE);
    Label value = new Label(ask.value());
    value.getStyleClass().add(group.loses() ? "lost" : "doubted");
    value.setMinWidth(0);
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    Node input = input(ask);
    HBox row = new HBox(value);
    // Names of records are long: they stand in a line of their own.
    if (group.repair() == Repair.CHOOSE) {
      row.getChildren().addFirst(where);
      row.getStyleClass().add("ask");
      getChildren().addAll(row, input);
      return;
    }
    row.getChildren().addAll(Icon.FORWARD.node("tiny", "muted"), input);
    if (group.repair() != Repair.KNOWN_VALUE) row.getChildren().addFirst(where);
    row.getStyleClass().add("ask");
    getChildren().add(row);
  }

  private String where(Ask ask) {
    if (ask.rows().isEmpty()) return "";
    int first = ask.rows().getFirst();
    return ask.rows().size() == 1
        ? messages.get("import.at.label", first)
        : messages.get("import.atMore.label", first, ask.rows().size() - 1);
  }

  private Node input(Ask ask) {
    Node input = group.repair() == Repair.CHOOSE ? choice(ask) : text(ask);
    inputs.add(input);
    return input;
  }

  private Node text(Ask ask) {
    TextField input = new SuggestField(() -> model.means().choices().apply(group.field()));
    ((SuggestField) input).begin(ask.suggestion());
    input.getStyleClass().add("mend-input");
    input.setAccessibleText(messages.get("import.instead.text", ask.value(), where(ask)));
    input.setPromptText(messages.get("import.instead.prompt"));
    input.setOnAction(e -> mendAll());
    repairs.add(
        mending -> {
          String typed = input.getText().strip();
          return typed.isEmpty() || typed.equals(ask.value())
              ? mending
              : mended(mending, ask, typed);
        });
    return input;
  }

  private Mending mended(Mending mending, Ask ask, String typed) {
    if (group.repair() == Repair.FILL) {
      return mending.withCells(group.field(), texts(ask.rows(), typed));
    }
    // Where the text does not stand in the cell as it was read, the cell itself is put right.
    int at = preview.fields().indexOf(group.field());
    Set<Integer> rows = new HashSet<>(ask.rows());
    List<Integer> others =
        preview.rows().stream()
            .filter(row -> rows.contains(row.number()) && !row.holds(at, ask.value()))
            .map(PreviewRow::number)
            .toList();
    return mending
        .withValue(group.field(), ask.value(), typed)
        .withCells(group.field(), texts(others, typed));
  }

  private static Map<Integer, String> texts(List<Integer> rows, String typed) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    rows.forEach(row -> texts.put(row, typed));
    return texts;
  }

  private Node choice(Ask ask) {
    ComboBox<String> box = new ComboBox<>();
    box.getStyleClass().add("choose-input");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(messages.get("import.which.prompt"));
    box.setAccessibleText(messages.get("import.instead.text", ask.value(), where(ask)));
    box.getItems().setAll(ask.candidates().stream().map(RowFate.Candidate::name).toList());
    box.getItems().add(messages.get("import.newRecord.choice"));
    repairs.add(
        mending -> {
          int chosen = box.getSelectionModel().getSelectedIndex();
          if (chosen < 0) return mending;
          boolean isNew = chosen == ask.candidates().size();
          UUID id = isNew ? Mending.NEW : ask.candidates().get(chosen).id();
          return mending.withRecord(ask.rows(), id);
        });
    return box;
  }

  private void mendAll() {
    model.mend(
        mending -> {
          Mending all = mending;
          for (UnaryOperator<Mending> repair : repairs) all = repair.apply(all);
          return all;
        });
  }

  private void buttons(Consumer<List<Integer>> rows, Runnable leave) {
    List<Integer> numbers = group.asks().stream().flatMap(ask -> ask.rows().stream()).toList();
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox();
    bar.getStyleClass().add("ask-buttons");
    if (!numbers.isEmpty()) {
      bar.getChildren()
          .add(
              StepFoot.button(
                  "show-rows",
                  messages.get("import.showRows.button"),
                  () -> rows.accept(numbers),
                  "flat",
                  "small"));
    }
    bar.getChildren().add(space);
    if (!group.loses()) {
      bar.getChildren()
          .add(
              StepFoot.button(
                  "leave", messages.get("import.leave.button"), leave, "flat", "small"));
    }
    if (group.repair() != Repair.NOTE) {
      Button mend =
          StepFoot.button(
              "mend-all", messages.get("import.mendAll.button"), this::mendAll, "small");
      if (group.loses()) mend.getStyleClass().add("accent");
      bar.getChildren().add(mend);
    }
    getChildren().add(bar);
  }
}
