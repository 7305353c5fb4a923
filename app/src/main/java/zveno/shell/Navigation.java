package zveno.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.ui.Screen;

/// Which screen is in sight, and the way back.
public final class Navigation {
  private final List<Screen> screens;
  private final ReadOnlyObjectWrapper<Screen> current;
  private final Deque<Screen> before = new ArrayDeque<>();
  private final Deque<Screen> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();

  /// Begins at the first screen.
  public Navigation(List<Screen> screens) {
    this.screens = List.copyOf(screens);
    this.current = new ReadOnlyObjectWrapper<>(screens.getFirst());
  }

  public List<Screen> screens() {
    return screens;
  }

  /// Those that stand in the side bar, in its order.
  public List<Screen> listed() {
    return screens.stream().filter(screen -> screen.face().listed()).toList();
  }

  public ReadOnlyObjectProperty<Screen> current() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canBack() {
    return canBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canForward() {
    return canForward.getReadOnlyProperty();
  }

  /// Goes to a screen; an unknown name changes nothing.
  public void to(String name) {
    screens.stream().filter(screen -> screen.name().equals(name)).findFirst().ifPresent(this::to);
  }

  public void to(Screen screen) {
    if (screen.equals(current.get())) return;
    before.push(current.get());
    after.clear();
    show(screen);
  }

  public void back() {
    if (before.isEmpty()) return;
    after.push(current.get());
    show(before.pop());
  }

  public void forward() {
    if (after.isEmpty()) return;
    before.push(current.get());
    show(after.pop());
  }

  private void show(Screen screen) {
    current.set(screen);
    canBack.set(!before.isEmpty());
    canForward.set(!after.isEmpty());
  }
}
