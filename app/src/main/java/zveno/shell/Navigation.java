package zveno.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.ui.Screen;
import zveno.ui.Screen.Face.Place;

/// Which screen is in sight, and the way back.
public final class Navigation {
  private static final int NUMBERS = 9;

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

  /// Those that stand in a place of the side bar, in its order.
  public List<Screen> at(Place place) {
    return screens.stream().filter(screen -> screen.face().place() == place).toList();
  }

  /// Those that stand in the side bar, in its order.
  public List<Screen> listed() {
    return Stream.of(Place.WORK, Place.ASIDE).flatMap(place -> at(place).stream()).toList();
  }

  /// Alt and the number in the side bar; the last at its foot has always 0.
  public Optional<KeyCombination> keys(Screen screen) {
    List<Screen> listed = listed();
    int number = listed.indexOf(screen) + 1;
    boolean last = number == listed.size() && screen.face().place() == Place.ASIDE;
    if (number == 0 || (number > NUMBERS && !last)) return Optional.empty();
    KeyCode digit = KeyCode.valueOf("DIGIT" + (last ? 0 : number));
    return Optional.of(new KeyCodeCombination(digit, KeyCombination.ALT_DOWN));
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
