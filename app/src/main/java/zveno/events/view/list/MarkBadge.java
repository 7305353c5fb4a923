package zveno.events.view.list;

import zveno.events.EventMark;
import zveno.ui.Badge;
import zveno.ui.Icon;

/// How an event stands, the same in the plan and in the card.
public final class MarkBadge {
  private MarkBadge() {}

  public static Badge of(EventMark mark, String words) {
    return new Badge(icon(mark), words, tint(mark));
  }

  static Icon icon(EventMark mark) {
    return switch (mark) {
      case UNMARKED -> Icon.ATTENTION;
      case PLANNED -> Icon.CLOCK;
      case MOVED -> Icon.FORWARD;
      case HELD -> Icon.SUCCESS;
      case CANCELLED -> Icon.CROSS;
    };
  }

  private static String tint(EventMark mark) {
    return switch (mark) {
      case UNMARKED -> "warning";
      case PLANNED -> "";
      case MOVED -> "accent";
      case HELD -> "success";
      case CANCELLED -> "danger";
    };
  }
}
