package zveno.partners.view.files;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.attachments.Attachment;
import zveno.attachments.FileNames;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Moment;
import zveno.ui.form.FieldSection;

/// A file: its name, size and date, and what can be done with it.
final class FileBlock extends VBox {
  private final OwnedFiles files;
  private final Attachment file;
  private final TextField name = new TextField();
  private final Label title;
  private boolean renaming;

  FileBlock(Messages messages, ZoneId zone, OwnedFiles files, Attachment file) {
    this.files = files;
    this.file = file;
    title = new Label(file.name(), FileWords.icon(FileNames.ending(file.name())).node("row-icon"));
    title.getStyleClass().addAll("medium", "file-name");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            files.open(file);
          }
        });
    name.setId("file-name-" + file.id());
    name.setAccessibleText(messages.get("partners.fileName.label"));
    name.setOnAction(e -> endRenaming(true));
    name.setOnKeyPressed(
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          endRenaming(false);
          event.consume();
        });
    name.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) endRenaming(true);
            });
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            name,
            button("rename", Icon.EDIT, messages.get("partners.renameFile.button"), this::rename),
            button(
                "save",
                Icon.DOWNLOAD,
                messages.get("partners.saveFile.button"),
                () -> files.saveAs(file)),
            button(
                "remove",
                Icon.TRASH,
                messages.get("partners.removeFile.button"),
                () -> files.remove(file)));
    head.getStyleClass().add("record-head");
    Label under =
        FieldSection.muted(
            messages.get(
                "partners.file.under",
                new FileWords(messages).size(file.bytes()),
                new Moment(messages, zone).text(file.added())));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button open =
        FieldSection.button(
            messages.get("partners.openDocument.button"), () -> files.open(file), "link");
    open.setId("open-" + file.id());
    open.setAccessibleText(messages.get("partners.openFile.words", file.name()));
    HBox second = new HBox(under, space, open);
    second.getStyleClass().add("card-row");
    getStyleClass().addAll("record-block", "card-note");
    getChildren().addAll(head, second);
    swap(false);
  }

  private Button button(String id, Icon icon, String words, Runnable action) {
    Button button = FieldSection.iconButton(icon, words, action);
    button.setId(id + "-" + file.id());
    return button;
  }

  private void rename() {
    name.setText(file.name());
    swap(true);
    name.requestFocus();
    int ending = FileNames.ending(file.name()).length();
    name.selectRange(0, file.name().length() - (ending == 0 ? 0 : ending + 1));
  }

  private void endRenaming(boolean keep) {
    if (!renaming) return;
    String typed = name.getText();
    swap(false);
    if (keep && !typed.equals(file.name())) files.rename(file, typed);
  }

  private void swap(boolean typing) {
    renaming = typing;
    name.setVisible(typing);
    name.setManaged(typing);
    title.setVisible(!typing);
    title.setManaged(!typing);
  }
}
