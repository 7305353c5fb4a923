package zveno.ui.table.views;

import java.util.List;

/// Where the views that users made are kept between two starts.
public interface SavedViews {
  /// The user's views of a table, in their order, and the id of the one chosen last.
  record Kept(List<SavedView> own, String chosen) {
    public Kept {
      own = List.copyOf(own);
    }
  }

  Kept of(String table);

  void keep(String table, Kept now);
}
