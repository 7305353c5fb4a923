package zveno.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// One thing that the user can do. Menus, toolbars, context menus and keys are drawn from it.
///
/// @param textKey its words; also its name
/// @param keys by key code, so they work in the Russian layout too; null where it has none
/// @param enabled whether it can be done now
public record Command(
    String textKey,
    Icon icon,
    @Nullable KeyCombination keys,
    ObservableBooleanValue enabled,
    Runnable action) {

  /// One that can always be done.
  public static Command always(
      String textKey, Icon icon, @Nullable KeyCombination keys, Runnable action) {
    return new Command(
        textKey, icon, keys, new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), action);
  }

  /// Does it if it can be done now.
  public void perform() {
    if (enabled.get()) action.run();
  }
}
