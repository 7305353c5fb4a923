package zveno.intake.view;

import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.RowFate;
import zveno.text.Messages;
import zveno.ui.Badge;
import zveno.ui.Icon;

/// What would become of a row, as icon and word.
final class FateBadge {
  private FateBadge() {}

  static Badge of(Messages messages, PreviewRow row) {
    if (row.toMend()) return new Badge(Icon.ATTENTION, words(messages, row), "danger");
    if (row.fate().kind() == RowFate.Kind.MERGE) {
      return new Badge(Icon.MERGE, messages.get("import.mergeWith.badge", row.fate().first()), "");
    }
    return new Badge(icon(row.fate().kind()), words(messages, row), tint(row.fate().kind()));
  }

  static String words(Messages messages, PreviewRow row) {
    return messages.get("import.fate." + (row.toMend() ? RowFate.Kind.REJECT : row.fate().kind()));
  }

  static Icon icon(RowFate.Kind kind) {
    return switch (kind) {
      case CREATE -> Icon.CREATE;
      case UPDATE -> Icon.EDIT;
      case UNCHANGED -> Icon.TICK;
      case MERGE -> Icon.MERGE;
      case REJECT -> Icon.ATTENTION;
      case LEAVE -> Icon.DASH;
    };
  }

  static String tint(RowFate.Kind kind) {
    return switch (kind) {
      case CREATE -> "success";
      case UPDATE -> "accent";
      case REJECT -> "danger";
      case UNCHANGED, MERGE, LEAVE -> "";
    };
  }
}
