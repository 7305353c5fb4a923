package zveno.intake.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.intake.draft.FileLook;
import zveno.ui.Icon;

/// The four steps: which is done, which is in hand, and the way back to one that was.
final class StepsBar extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  /// There is no room for hints, so it need not be high.
  private static final PseudoClass NAMES = PseudoClass.getPseudoClass("names");

  private final ImportModel model;
  private final Map<ImportStep, Step> steps = new EnumMap<>(ImportStep.class);

  /// The parts of one step.
  private record Step(Button button, StackPane mark, Label number, VBox words, Label caption) {
    void show(boolean name, boolean hint) {
      words.setManaged(name);
      words.setVisible(name);
      caption.setManaged(hint);
      caption.setVisible(hint);
    }
  }

  StepsBar(ImportModel model) {
    this.model = model;
    getStyleClass().add("steps-bar");
    setMinWidth(0);
    for (ImportStep step : ImportStep.values()) {
      if (step != ImportStep.FILE) getChildren().add(line());
      Step made = step(step, steps.size() + 1);
      steps.put(step, made);
      getChildren().add(made.button());
    }
    model.stepProperty().subscribe(now -> draw());
    model.lookProperty().subscribe(now -> draw());
    model.draftProperty().subscribe(now -> draw());
    model.foretoldProperty().subscribe(now -> draw());
    model.end().takenProperty().subscribe(now -> draw());
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("step-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private Step step(ImportStep step, int place) {
    Label number = new Label(String.valueOf(place));
    StackPane mark = new StackPane(number);
    mark.getStyleClass().add("step-mark");
    Label name = new Label(model.messages().get("import.step." + step));
    name.getStyleClass().add("strong");
    Label caption = new Label();
    caption.getStyleClass().addAll("caption", "muted");
    // Of a long name of a file the ending and the count of its rows stay in sight.
    caption.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    VBox words = new VBox(name, caption);
    words.getStyleClass().add("step-words");
    HBox inside = new HBox(mark, words);
    inside.getStyleClass().add("step-inside");
    Button button = new Button(name.getText(), inside);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "step");
    button.setId("step-" + step.name().toLowerCase(java.util.Locale.ROOT));
    button.setOnAction(e -> model.go(step));
    return new Step(button, mark, number, words, caption);
  }

  /// Where there is no room, first the hints go, then the names of the steps that are not in hand.
  @Override
  protected void layoutChildren() {
    for (int level = 0; level <= 2; level++) {
      int now = level;
      steps.forEach(
          (step, parts) -> parts.show(now < 2 || step == model.stepProperty().get(), now < 1));
      if (wanted() <= getWidth()) break;
    }
    boolean hints = steps.values().stream().allMatch(parts -> parts.caption().isManaged());
    pseudoClassStateChanged(NAMES, !hints);
    super.layoutChildren();
  }

  private double wanted() {
    double width = snappedLeftInset() + snappedRightInset();
    for (Node child : getManagedChildren()) width += child.prefWidth(-1) + getSpacing();
    return width;
  }

  private void draw() {
    ImportStep now = model.stepProperty().get();
    steps.forEach(
        (step, parts) -> {
          boolean done = step.compareTo(now) < 0 || model.end().takenProperty().get().isPresent();
          parts.mark().pseudoClassStateChanged(DONE, done);
          parts.mark().pseudoClassStateChanged(NOW, step == now && !done);
          parts.mark().getChildren().setAll(done ? Icon.TICK.node("step-tick") : parts.number());
          parts.caption().setText(caption(step));
          parts.button().setDisable(step != now && !model.canGo(step));
          parts
              .button()
              .setAccessibleText(parts.button().getText() + ". " + parts.caption().getText());
        });
  }

  private String caption(ImportStep step) {
    return switch (step) {
      case FILE -> model.lookProperty().get().map(this::file).orElseGet(() -> hint(step));
      case COLUMNS -> columns();
      case CHECK -> model.foretoldProperty().get().map(this::left).orElseGet(() -> hint(step));
      case RESULT -> hint(step);
    };
  }

  private String hint(ImportStep step) {
    return model.messages().get("import.stepHint." + step);
  }

  /// The name of the file, and once its rows are known, how many they are.
  private String file(FileLook look) {
    String name = String.valueOf(look.file().getFileName());
    return model
        .foretoldProperty()
        .get()
        .map(known -> known.preview().rows().size())
        .map(rows -> model.messages().get("import.rowsOf.hint", name, rows))
        .orElse(name);
  }

  private String columns() {
    Optional<FileLook> look = model.lookProperty().get();
    if (look.isEmpty()) return hint(ImportStep.COLUMNS);
    return model
        .messages()
        .get(
            "import.columnsKnown.hint",
            model.draftProperty().get().map(draft -> draft.columns().size()).orElse(0),
            look.get().columns().size());
  }

  private String left(Foretold foretold) {
    return foretold.toMend() == 0
        ? model.messages().get("import.nothingLeft.hint")
        : model.messages().get("import.left.hint", foretold.toMend());
  }
}
