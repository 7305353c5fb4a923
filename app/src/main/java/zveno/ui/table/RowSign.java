package zveno.ui.table;

import zveno.ui.Icon;
import zveno.ui.table.lines.RowColour;

/// The sign that goes with a colour of a row.
public final class RowSign {
  private RowSign() {}

  public static Icon of(RowColour colour) {
    return switch (colour) {
      case RED -> Icon.ATTENTION;
      case YELLOW -> Icon.WARNING;
      case GREEN -> Icon.SUCCESS;
      case BLUE -> Icon.INFO;
    };
  }
}
