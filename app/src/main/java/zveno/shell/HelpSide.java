package zveno.shell;

import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import zveno.help.HelpBook;
import zveno.help.HelpPage;
import zveno.help.view.HelpFiles;
import zveno.help.view.HelpModel;
import zveno.help.view.HelpPanel;
import zveno.text.Messages;

/// The place of the help at the right of the window. Nothing of it is read before it is first
/// looked at.
final class HelpSide {
  private final Messages messages;
  private final BorderPane window;
  private final Around around;
  private final Navigation navigation;
  private final Supplier<HelpPage> keys;
  private @Nullable Parts parts;

  private record Parts(HelpModel model, HelpPanel panel) {}

  /// @param keys makes the page of the keys
  HelpSide(
      Messages messages,
      BorderPane window,
      Around around,
      Navigation navigation,
      Supplier<HelpPage> keys) {
    this.messages = messages;
    this.window = window;
    this.around = around;
    this.navigation = navigation;
    this.keys = keys;
  }

  /// Follows the wish to see the help, and the screen.
  void begin() {
    around.layout().help().subscribe(this::turn);
    navigation
        .current()
        .addListener(
            (o, old, now) -> {
              if (window.getRight() != null) parts().model().screen(now.name());
            });
  }

  /// Shows a page.
  void open(String target) {
    around.layout().help().set(true);
    parts().model().open(target);
  }

  private void turn(boolean shown) {
    if (!shown) {
      window.setRight(null);
      return;
    }
    Parts now = parts();
    now.model().start(navigation.current().get().name());
    window.setRight(now.panel());
  }

  private Parts parts() {
    Parts known = parts;
    if (known == null) {
      HelpModel model = new HelpModel(messages, HelpBook.load(), keys);
      HelpFiles files = around.helpFiles();
      HelpPanel panel =
          new HelpPanel(messages, model, files, () -> around.layout().help().set(false));
      known = new Parts(model, panel);
      parts = known;
    }
    return known;
  }
}
