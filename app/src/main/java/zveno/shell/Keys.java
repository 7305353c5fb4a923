package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import zveno.ui.Command;
import zveno.ui.Screen;

/// Keys of the window and of the screen in sight.
final class Keys {
  private final Scene scene;
  private final List<KeyCombination> ofScreen = new ArrayList<>();

  Keys(Scene scene, Navigation navigation, List<Command> always) {
    this.scene = scene;
    always.forEach(this::put);
    for (Screen screen : navigation.listed()) {
      navigation
          .keys(screen)
          .ifPresent(keys -> scene.getAccelerators().put(keys, () -> navigation.to(screen)));
    }
    navigation.current().subscribe(this::changeScreen);
  }

  private void changeScreen(Screen screen) {
    ofScreen.forEach(scene.getAccelerators()::remove);
    ofScreen.clear();
    for (List<Command> group : screen.commands()) {
      for (Command command : group) {
        KeyCombination keys = command.keys();
        if (keys != null) ofScreen.add(keys);
        put(command);
      }
    }
  }

  private void put(Command command) {
    KeyCombination keys = command.keys();
    if (keys != null) scene.getAccelerators().put(keys, command::perform);
  }
}
