package zveno.partners.view.files;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.attachments.Attachment;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;

/// The files of the record in hand.
public final class FilesSection extends VBox {
  private final Messages messages;
  private final ZoneId zone;
  private final OwnedFiles files;
  private final VBox list;
  private final VBox empty;

  /// @param zone in which times are told
  public FilesSection(Messages messages, ZoneId zone, OwnedFiles files) {
    this.messages = messages;
    this.zone = zone;
    this.files = files;
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

  public void show(List<Attachment> shown) {
    if (shown.isEmpty()) list.getChildren().setAll(List.of(empty));
    else
      list.getChildren()
          .setAll(shown.stream().map(file -> new FileBlock(messages, zone, files, file)).toList());
  }
}
