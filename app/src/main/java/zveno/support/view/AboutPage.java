package zveno.support.view;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.settings.ProgramVersion;
import zveno.settings.view.SettingsPage;
import zveno.support.SupportPack;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;

/// Version, licences, where things lie, and what support asks for.
public final class AboutPage implements SettingsPage {
  /// What the page is known by.
  public static final String NAME = "about";

  private final Messages messages;
  private final AboutModel model;
  private final VBox root = new VBox();
  private final TextArea shown = new TextArea();
  private final VBox found = new VBox();

  public AboutPage(Messages messages, AboutModel model) {
    this.messages = messages;
    this.model = model;
    root.getStyleClass().add("settings-sections");
    root.getChildren().addAll(program(), places(), support());
    model.packProperty().subscribe(this::show);
  }

  private FieldSection program() {
    FieldSection section =
        new FieldSection(
            messages.get("support.program.text", ProgramVersion.ofThisProgram().text()));
    Button licences =
        FieldSection.button(
            messages.get("support.licences.button"),
            () -> model.around().licences().ifPresent(model::open));
    licences.setId("licences");
    licences.setDisable(model.around().licences().isEmpty());
    section
        .body()
        .getChildren()
        .addAll(
            FieldSection.muted(messages.get("support.about.text")),
            new FieldRow(messages.get("support.licences.label"), licences));
    return section;
  }

  private FieldSection places() {
    FieldSection section = new FieldSection(messages.get("support.places.section"));
    section
        .body()
        .getChildren()
        .addAll(
            place("base", messages.get("support.base.label"), model.around().base()),
            place("logs", messages.get("support.logs.label"), model.around().logs()));
    return section;
  }

  private HBox place(String id, String name, Path path) {
    Label words = new Label(name);
    words.setWrapText(true);
    words.getStyleClass().add("field-label");
    TextField field = new TextField(path.toString());
    field.setEditable(false);
    field.setAccessibleText(name);
    field.setId("place-" + id);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button open = FieldSection.button(messages.get("support.open.button"), () -> model.open(path));
    open.setId("open-" + id);
    open.setAccessibleText(messages.get("support.openOf.button", name));
    HBox row = new HBox(words, field, open);
    row.getStyleClass().addAll("card-field", "about-place");
    return row;
  }

  private FieldSection support() {
    Button collect = FieldSection.button(messages.get("support.collect.button"), model::collect);
    collect.setId("collect");
    Button save = FieldSection.button(messages.get("support.save.button"), model::save, "accent");
    save.setId("save-support");
    Button copy = FieldSection.button(messages.get("support.copy.button"), this::copy, "flat");
    shown.setEditable(false);
    shown.setWrapText(true);
    shown.setPrefRowCount(14);
    shown.setId("support-shown");
    shown.setAccessibleText(messages.get("support.shown.label"));
    FlowPane buttons = new FlowPane(save, copy);
    buttons.getStyleClass().add("field-controls");
    found.getStyleClass().add("card-blocks");
    found
        .getChildren()
        .addAll(FieldSection.muted(messages.get("support.shown.label")), shown, buttons);
    FieldSection section = new FieldSection(messages.get("support.support.section")).ofBlocks();
    section
        .body()
        .getChildren()
        .addAll(FieldSection.muted(messages.get("support.support.hint")), new HBox(collect), found);
    return section;
  }

  private void show(Optional<SupportPack> pack) {
    found.setVisible(pack.isPresent());
    found.setManaged(pack.isPresent());
    pack.ifPresent(now -> shown.setText(now.shown()));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(shown.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Face face() {
    return new Face(NAME, "support.about.title", Icon.ABOUT);
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {}
}
