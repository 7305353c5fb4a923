package zveno.ui.table.views;

import zveno.ui.table.Arrangement;

/// An arrangement under a name.
///
/// @param id the user's own ones have the id of their first name for good
/// @param own whether the user made it; the others come with the screen and cannot be changed
/// @param arrangement without columns it leaves the columns as they are
public record SavedView(String id, String name, boolean own, Arrangement arrangement) {
  /// Whether the table stands as the view says: widths do not count, and where the view names no
  /// columns the order does not either.
  boolean holds(Arrangement now) {
    if (arrangement.columns().isEmpty()) {
      return arrangement.query().orders(now.query().orders()).equals(now.query());
    }
    return arrangement.query().equals(now.query()) && visible(arrangement).equals(visible(now));
  }

  private static java.util.List<String> visible(Arrangement of) {
    return of.columns().stream()
        .filter(Arrangement.Place::visible)
        .map(Arrangement.Place::column)
        .toList();
  }
}
