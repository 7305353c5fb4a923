package zveno.shell;

import javafx.beans.value.ObservableValue;
import zveno.changes.view.ExampleModel;
import zveno.help.view.HelpFiles;
import zveno.shell.tour.Tour;
import zveno.ui.ToastArea;

/// What stands around the screens.
///
/// @param example whether the base holds the example
/// @param base which base is open, in words
/// @param helpFiles prints pages of the help
/// @param pages lead to pages of the settings
/// @param restoring leaves the window for a copy
/// @param search what the palette finds besides commands and screens
/// @param tour shows the window to a newcomer
public record Around(
    ToastArea toasts,
    SaveState saved,
    WindowSettings settings,
    ExampleModel example,
    ObservableValue<String> base,
    HelpFiles helpFiles,
    Pages pages,
    Restoring restoring,
    Search search,
    Tour tour) {
  /// Pages of the settings to which commands of the window lead.
  ///
  /// @param about what is said of the program
  /// @param copies safety copies, and the way back to one
  public record Pages(Runnable about, Runnable copies) {}

  WindowLayout layout() {
    return settings.layout();
  }
}
