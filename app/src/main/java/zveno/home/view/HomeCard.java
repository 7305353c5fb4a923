package zveno.home.view;

import javafx.scene.layout.Region;

/// A card of a feature on the first screen.
public interface HomeCard {
  /// Where a card stands.
  enum Place {
    /// Under what wants attention.
    MAIN,
    /// At the right of it.
    SIDE
  }

  Place place();

  Region node();

  /// Reads again what is to be seen.
  void load();
}
