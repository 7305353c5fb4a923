package zveno.partners.view.files;

import java.util.ArrayList;
import java.util.List;
import zveno.attachments.Adding;
import zveno.attachments.Adding.Refused;
import zveno.attachments.Attachment;
import zveno.attachments.Attachments;
import zveno.text.Messages;
import zveno.ui.FileSize;
import zveno.ui.Icon;

/// The words of files.
record FileWords(Messages messages) {
  private static final int MOST_SENTENCES = 2;

  /// «1,4 МБ».
  String size(long bytes) {
    return new FileSize(messages).text(bytes);
  }

  /// What came of an adding; empty where every file was taken.
  String refused(Adding adding) {
    List<String> sentences = new ArrayList<>();
    adding.refused().stream().limit(MOST_SENTENCES).map(this::refused).forEach(sentences::add);
    int more = adding.refused().size() - sentences.size();
    if (more > 0) sentences.add(messages.get("partners.fileRefused.more", more));
    return String.join(" ", sentences);
  }

  private String refused(Refused refused) {
    return messages.get(
        "partners.fileRefused." + refused.why(),
        refused.file(),
        refused.known(),
        size(Attachments.LONGEST));
  }

  String added(List<Attachment> files) {
    return files.size() == 1
        ? messages.get("partners.fileAdded.notice", files.getFirst().name())
        : messages.get("partners.filesAdded.notice", files.size());
  }

  /// An icon by the ending.
  static Icon icon(String ending) {
    return switch (ending) {
      case "doc", "docx", "odt", "rtf" -> Icon.WORD;
      case "xls", "xlsx", "xlsm", "ods", "csv" -> Icon.EXCEL;
      case "pdf" -> Icon.PDF;
      case "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic" -> Icon.PICTURE;
      default -> Icon.FILE;
    };
  }
}
