package zveno.search.view;

import java.util.Optional;
import zveno.search.Found;
import zveno.ui.Icon;

/// A line of the palette.
///
/// @param name by which it is the same the next time; never shown
/// @param details beside the title, muted; may be empty
/// @param record what it opens, where it is a record
/// @param keys how it is done without the palette; may be empty
public record Choice(
    String name,
    String title,
    String details,
    Icon icon,
    String keys,
    Optional<Found> record,
    Runnable action) {
  /// A command.
  public static Choice command(String name, String title, Icon icon, String keys, Runnable action) {
    return new Choice("command " + name, title, "", icon, keys, Optional.empty(), action);
  }

  /// A screen to go to.
  public static Choice screen(String name, String title, Icon icon, String keys, Runnable action) {
    return new Choice("screen " + name, title, "", icon, keys, Optional.empty(), action);
  }

  static Choice record(Found found, Icon icon, Runnable action) {
    return new Choice(
        found.kind() + " " + found.id() + " " + found.title(),
        found.title(),
        found.details(),
        icon,
        "",
        Optional.of(found),
        action);
  }
}
