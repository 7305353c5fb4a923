package zveno.partners.view.card;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.attachments.Attachment;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// The files of the partner.
final class FilesSection extends VBox {
  private final CardWords words;
  private final CardFiles files;
  private final VBox list;
  private final VBox empty;

  FilesSection(CardWords words, CardFiles files) {
    this.words = words;
    this.files = files;
    Messages messages = words.messages();
    Button add =
        FieldSection.button(messages.get("partners.addFile.button"), files::choose, "flat");
    add.setGraphic(Icon.PLUS.node());
    add.setId("add-file");
    FieldSection section = new FieldSection(messages.get("partners.files.title"), add).ofBlocks();
    list = section.body();
    Label nothing = new Label(messages.get("partners.noFiles.state"));
    nothing.setWrapText(true);
    nothing.setMinHeight(Region.USE_PREF_SIZE);
    empty = new VBox(Icon.ATTACH.node("row-icon"), nothing);
    empty.getStyleClass().add("drop-place");
    getChildren().add(section);
  }

  void show(List<Attachment> shown) {
    if (shown.isEmpty()) list.getChildren().setAll(List.of(empty));
    else
      list.getChildren()
          .setAll(shown.stream().map(file -> new FileBlock(words, files, file)).toList());
  }
}
