package zveno.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zveno.changes.view.UndoModel;
import zveno.help.view.HelpModel;
import zveno.search.view.Palette;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.FxTasks;
import zveno.ui.Screen;
import zveno.ui.Theme;
import zveno.ui.ToastArea;

/// The content of the window: bars round the screen in sight, toasts over it, help beside it.
public final class Shell {
  private final BorderPane root = new BorderPane();
  private final StackPane middle = new StackPane();
  private final ToastArea toasts;
  private final Scene scene;
  private final List<Command> always = new ArrayList<>();
  private final List<Screen> screens;
  private final Restoring restoring;

  /// Puts the parts together on the screen's thread.
  public Shell(
      Messages messages,
      Theme theme,
      Navigation navigation,
      UndoModel undo,
      Around around,
      FxTasks tasks) {
    this.toasts = around.toasts();
    this.restoring = around.restoring();
    this.screens = navigation.screens();
    HelpSide help =
        new HelpSide(
            messages, root, around, navigation, () -> KeySheet.of(messages, navigation, always));
    WindowCommands commands =
        new WindowCommands(
            undo,
            navigation,
            theme,
            around.layout().narrow(),
            around.layout().help(),
            new WindowCommands.Leads(
                () -> help.open(HelpModel.CONTENTS),
                () -> help.open(HelpModel.KEYS),
                around.pages(),
                around.tour()::start));
    CommandControls controls = new CommandControls(messages);
    root.getStyleClass().add("window");
    Palette palette =
        new Palette(messages, around.search().model(messages, tasks, navigation, commands), theme);
    Command find = WindowCommands.palette(palette::toggle);
    always.addAll(commands.all());
    always.add(find);
    VBox top =
        new VBox(
            new TopBar(messages, controls, navigation, commands, find),
            new ExampleBanner(messages, around.example()));
    SideBar bar =
        new SideBar(
            messages, navigation, around.layout().narrow(), commands.help(), commands.fold());
    root.setTop(top);
    root.setLeft(bar);
    root.setCenter(middle);
    root.setBottom(new StatusBar(messages, around.saved().text(), tasks.running(), around.base()));
    middle.setMinSize(0, 0);
    StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
    scene = new Scene(new StackPane(root, palette), WindowLayout.WIDTH, WindowLayout.HEIGHT);
    new ToastPlace(middle, toasts, scene);
    navigation.to(around.settings().screen());
    navigation
        .current()
        .subscribe(
            screen -> {
              around.settings().screen(screen.name());
              show(screen);
            });
    help.begin();
    around.tour().through(scene);
    Panes panes =
        new Panes(
            scene,
            () ->
                Stream.concat(
                        parts(navigation.current().get()), Stream.of(root.getRight(), top, bar))
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .toList());
    always.add(WindowCommands.pane(panes::next));
    // A menu that leaves the scene takes its keys away, so keys are put when it has gone.
    new Keys(scene, navigation, always);
  }

  /// What to do when the user goes back to a copy.
  public void onRestore(Consumer<Path> leave) {
    restoring.onWish(leave);
  }

  /// Says what happened before the window was there.
  void tell(String sentence) {
    toasts.show(sentence);
  }

  public Scene scene() {
    return scene;
  }

  /// The screens in the order of the sidebar.
  public List<Screen> screens() {
    return screens;
  }

  /// The commands that every screen has.
  List<Command> always() {
    return List.copyOf(always);
  }

  /// Where short messages are shown.
  ToastArea toasts() {
    return toasts;
  }

  /// Writes what is being typed: whatever has the focus gives it away.
  public void keepEdits() {
    root.requestFocus();
  }

  private Stream<Parent> parts(Screen screen) {
    return screen.panes().isEmpty() ? Stream.of(middle) : screen.panes().stream();
  }

  /// Puts a screen in the middle; the way there for users is the navigation.
  void show(Screen screen) {
    // A pane of no minimum: a screen that is too wide is cut and never moves the window's edge.
    Pane room = new StackPane(screen.node());
    room.setMinSize(0, 0);
    middle.getChildren().setAll(room, toasts);
    screen.shown();
  }
}
