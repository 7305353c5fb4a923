package zveno.intake.memory.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.settings.view.SettingsPage;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// What imports have learned: a block for each table, with what is known of it.
public final class LearnedPage implements SettingsPage {
  private final Messages messages;
  private final LearnedModel model;
  private final Button all;
  private final FieldSection section;
  private final VBox root;

  public LearnedPage(Messages messages, LearnedModel model) {
    this.messages = messages;
    this.model = model;
    all = FieldSection.button(messages.get("import.forgetAll.button"), model::forgetAll, "flat");
    all.setId("forget-all");
    section = new FieldSection(messages.get("import.learned.section"), all).ofBlocks();
    root = new VBox(section);
    root.getStyleClass().add("settings-sections");
    model.tablesProperty().subscribe(this::show);
  }

  private void show(List<LearnedModel.Table> tables) {
    all.setDisable(tables.isEmpty());
    List<Node> blocks = new ArrayList<>();
    blocks.add(
        FieldSection.muted(
            messages.get(tables.isEmpty() ? "import.nothingLearned.text" : "import.learned.hint")));
    tables.forEach(table -> blocks.add(block(table)));
    section.body().getChildren().setAll(blocks);
  }

  private Node block(LearnedModel.Table table) {
    Label title = new Label(table.title(), Icon.EXCEL.node());
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox details = new VBox();
    Button more =
        FieldSection.button(
            messages.get("import.showLearned.button"), () -> toggle(details), "flat", "small");
    Button forget =
        FieldSection.button(
            messages.get("import.forget.button"), () -> model.forget(table), "small", "forget");
    forget.setAccessibleText(messages.get("import.forgetOf.button", table.title()));
    HBox head = new HBox(title, space, more, forget);
    head.getStyleClass().add("record-head");
    table.columns().forEach(line -> details.getChildren().add(FieldSection.muted(line)));
    table.values().forEach(line -> details.getChildren().add(FieldSection.muted(line)));
    toggle(details);
    VBox block = new VBox(head, FieldSection.muted(table.counts()), details);
    block.getStyleClass().add("record-block");
    return block;
  }

  private static void toggle(VBox details) {
    details.setVisible(!details.isVisible());
    details.setManaged(details.isVisible());
  }

  @Override
  public Face face() {
    return new Face("learned", "import.learned.title", Icon.IMPORT);
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {
    model.load();
  }
}
