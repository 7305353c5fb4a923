package zveno.changes.view;

import java.util.stream.Collectors;
import zveno.changes.Change;
import zveno.changes.UndoBlockedException;
import zveno.text.Messages;

/// Changes in words.
public record ChangeWords(Messages messages) {
  /// So many changes that stand in the way are named, the newest first.
  private static final int NAMED = 5;

  /// «Импорт файла partners.xlsx: 119 записей».
  public String title(Change change) {
    String kind = change.kind().name();
    return change.note().isEmpty()
        ? messages.get("changes.plain." + kind, "", change.records())
        : messages.get("changes.named." + kind, change.note(), change.records());
  }

  /// Why a change cannot be taken back, with the changes that stand in the way.
  public String blocked(UndoBlockedException refusal) {
    String later =
        refusal.later().stream().limit(NAMED).map(this::title).collect(Collectors.joining("; "));
    int more = refusal.later().size() - NAMED;
    return messages.get(
        "changes.blocked." + refusal.why().name(),
        more > 0 ? messages.get("changes.andMore.text", later, more) : later);
  }
}
