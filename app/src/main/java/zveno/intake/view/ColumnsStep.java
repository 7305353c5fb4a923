package zveno.intake.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.intake.draft.ColumnLook;
import zveno.intake.draft.Confidence;
import zveno.intake.draft.Draft;
import zveno.intake.draft.FileLook;
import zveno.text.Messages;
import zveno.ui.Badge;
import zveno.ui.Icon;

/// The second step: what each column means, with what stands in it and how sure it is.
final class ColumnsStep {
  /// In sizes of the letters.
  private static final double ROOMY = 75;

  private final ImportModel model;
  private final Messages messages;
  private final VBox root = new VBox();
  private final GridPane grid = new GridPane();
  private final ColumnConstraints headings = new ColumnConstraints();
  private final ColumnConstraints samples = new ColumnConstraints();
  private final Label missing = new Label();
  private final Button next;
  private final Map<Integer, ComboBox<String>> boxes = new LinkedHashMap<>();
  private boolean drawing;

  ColumnsStep(ImportModel model) {
    this.model = model;
    this.messages = model.messages();
    grid.getStyleClass().add("import-columns");
    grid.getColumnConstraints().setAll(whole(), headings, samples, rest(), whole());
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    CheckBox remember = new CheckBox(messages.get("import.remember.option"));
    remember.setId("import-remember");
    remember.selectedProperty().bindBidirectional(model.rememberProperty());
    missing.getStyleClass().addAll("field-doubt", "import-missing");
    missing.setWrapText(true);
    missing.setMinHeight(Region.USE_PREF_SIZE);
    missing.setText(model.means().say("import.keyMissing.hint"));
    missing.setGraphic(Icon.WARNING.node("warning"));
    missing.managedProperty().bind(missing.visibleProperty());
    Button back =
        StepFoot.button(
            "import-back",
            messages.get("import.back.button"),
            () -> model.go(ImportStep.FILE),
            "flat");
    next = StepFoot.onward("import-next", messages.get("import.toCheck.button"), model::check);
    root.getChildren()
        .addAll(scroll, missing, new StepFoot(List.of(remember), List.of(back, next)));
    root.setMinSize(0, 0);
    root.widthProperty().subscribe(width -> room(width.doubleValue()));
    model.lookProperty().subscribe(this::draw);
    model.draftProperty().subscribe(this::follow);
  }

  /// As wide as what stands in it.
  private static ColumnConstraints whole() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static ColumnConstraints rest() {
    ColumnConstraints column = whole();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  /// What the file says gets the room that there is.
  private void room(double width) {
    boolean roomy = width > ROOMY * missing.getFont().getSize();
    headings.setPercentWidth(roomy ? 22 : 20);
    samples.setPercentWidth(roomy ? 32 : 24);
  }

  Region node() {
    return root;
  }

  void focus() {
    next.requestFocus();
  }

  private void draw(Optional<FileLook> look) {
    grid.getChildren().clear();
    boxes.clear();
    if (look.isEmpty()) return;
    heads("import.letter.column", "import.heading.column", "import.samples.column");
    grid.add(head("import.field.column"), 3, 0);
    grid.add(head("import.confidence.column"), 4, 0);
    int line = 1;
    for (ColumnLook column : look.get().columns()) row(column, line++);
    model.draftProperty().get().ifPresent(draft -> follow(Optional.of(draft)));
  }

  private void heads(String... keys) {
    for (int i = 0; i < keys.length; i++) grid.add(head(keys[i]), i, 0);
  }

  private Label head(String key) {
    Label head = new Label(messages.get(key));
    head.getStyleClass().addAll("caption", "muted");
    return head;
  }

  private void row(ColumnLook column, int line) {
    Label letter = new Label(column.letter());
    letter.getStyleClass().add("muted");
    Label heading = new Label(column.heading());
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    Label samples = new Label(String.join(" · ", column.samples()).replaceAll("\\s+", " "));
    samples.getStyleClass().add("muted");
    ComboBox<String> box = box(column);
    boxes.put(column.column(), box);
    grid.addRow(line, letter, heading, samples, box, badge(column.confidence()));
    grid.getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) == line)
        .forEach(node -> GridPane.setValignment(node, VPos.CENTER));
  }

  private ComboBox<String> box(ColumnLook column) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("field-" + column.column());
    box.setAccessibleText(messages.get("import.fieldOf.text", column.heading(), column.letter()));
    List<String> fields = new ArrayList<>();
    fields.add("");
    fields.addAll(model.means().drafts().kind().fields().keySet());
    box.getItems().setAll(fields);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String field) {
            return field == null ? "" : name(field);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!drawing && now != null) model.feed(column.column(), now);
            });
    return box;
  }

  private String name(String field) {
    return field.isEmpty()
        ? messages.get("import.leftOut.choice")
        : Arrays.stream(field.split("\\+", -1))
            .map(model.means().fieldName())
            .collect(Collectors.joining(" + "));
  }

  private Badge badge(Confidence confidence) {
    String words = messages.get("import.confidence." + confidence);
    return switch (confidence) {
      case LEARNED -> new Badge(Icon.HISTORY, words, "accent");
      case EXACT -> new Badge(Icon.SUCCESS, words, "success");
      case ALIKE, CONTENT -> new Badge(Icon.WARNING, words, "warning");
      case NONE -> new Badge(Icon.DASH, words, "");
    };
  }

  private void follow(Optional<Draft> draft) {
    drawing = true;
    boxes.forEach((column, box) -> box.setValue(draft.map(d -> d.field(column)).orElse("")));
    drawing = false;
    missing.setVisible(draft.isPresent() && !model.canCheck());
    next.setDisable(!model.canCheck());
  }
}
