package zveno.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import zveno.search.Entries;
import zveno.search.Found;
import zveno.search.FoundKind;
import zveno.search.view.Choice;
import zveno.search.view.PaletteModel;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.KeyWords;
import zveno.ui.Screen;
import zveno.ui.Tasks;

/// What the palette finds in this window and where it leads.
///
/// @param entries the records of all features
/// @param places the screen of a kind of record and how it shows one
/// @param whenChanged takes what is to be done after every change of the base
public record Search(
    Collection<? extends Entries> entries,
    Map<FoundKind, Place> places,
    Consumer<Runnable> whenChanged) {
  /// Where records of a kind are shown.
  ///
  /// @param screen its name
  /// @param open shows a record when the screen is in sight
  public record Place(String screen, Consumer<UUID> open) {}

  PaletteModel model(
      Messages messages, Tasks tasks, Navigation navigation, WindowCommands commands) {
    PaletteModel model =
        new PaletteModel(
            new PaletteModel.Means(
                tasks,
                messages,
                entries,
                () -> commands(messages, navigation, commands),
                () -> screens(messages, navigation),
                found -> open(navigation, found)));
    whenChanged.accept(model::changed);
    return model;
  }

  private void open(Navigation navigation, Found found) {
    Place place = places.get(found.kind());
    if (place == null) throw new IllegalStateException("no place for " + found.kind());
    navigation.to(place.screen());
    place.open().accept(found.id());
  }

  private static List<Choice> commands(
      Messages messages, Navigation navigation, WindowCommands commands) {
    List<List<Command>> groups = new ArrayList<>(commands.menu(navigation));
    groups.add(List.of(commands.back(), commands.forward()));
    return groups.stream()
        .flatMap(List::stream)
        .filter(command -> command.enabled().get())
        .map(
            command ->
                Choice.command(
                    command.textKey(),
                    messages.get(command.textKey()),
                    command.icon(),
                    keys(command),
                    command::perform))
        .toList();
  }

  private static String keys(Command command) {
    KeyCombination keys = command.keys();
    return keys == null ? "" : KeyWords.of(keys);
  }

  private static List<Choice> screens(Messages messages, Navigation navigation) {
    List<Choice> choices = new ArrayList<>();
    for (Screen screen : navigation.listed()) {
      choices.add(
          Choice.screen(
              screen.name(),
              messages.get(screen.titleKey()),
              screen.icon(),
              navigation.keys(screen).map(KeyWords::of).orElse(""),
              () -> navigation.to(screen)));
    }
    return choices;
  }
}
