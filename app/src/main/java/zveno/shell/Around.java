package zveno.shell;

import javafx.beans.value.ObservableValue;
import zveno.ui.ToastArea;

/// What stands around the screens.
///
/// @param base which base is open, in words
public record Around(
    ToastArea toasts, SaveState saved, WindowSettings settings, ObservableValue<String> base) {
  WindowLayout layout() {
    return settings.layout();
  }
}
