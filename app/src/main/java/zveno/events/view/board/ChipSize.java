package zveno.events.view.board;

import zveno.events.calendar.Entry;

/// How wide an event wants to be.
public final class ChipSize {
  private ChipSize() {}

  /// Pixels with which its title is whole.
  ///
  /// @param lead what stands before the title
  public static double width(Entry entry, String lead, String title, Letters letters) {
    return ChipPainter.around(letters, entry.state())
        + letters.strongWidth(lead)
        + letters.width(title);
  }
}
