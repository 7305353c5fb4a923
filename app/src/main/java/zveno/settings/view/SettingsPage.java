package zveno.settings.view;

import javafx.scene.layout.Region;
import zveno.ui.Icon;

/// A page of the settings. What is changed on it holds at once.
public interface SettingsPage {
  /// What a page is known by.
  ///
  /// @param name short and Latin
  record Face(String name, String titleKey, Icon icon) {}

  Face face();

  Region node();

  /// Whether something can be changed on it.
  default boolean changes() {
    return true;
  }

  /// It came in sight: read again what is to be seen.
  void shown();
}
