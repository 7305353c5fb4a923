package zveno.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import zveno.help.HelpBlock;
import zveno.help.HelpPage;
import zveno.help.HelpRun;
import zveno.help.view.HelpModel;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.KeyWords;
import zveno.ui.Screen;

/// The keys of the window and of every screen, drawn from their commands.
final class KeySheet {
  private final Messages messages;
  private final List<HelpBlock> blocks = new ArrayList<>();

  private KeySheet(Messages messages) {
    this.messages = messages;
  }

  /// @param always the commands that every screen has
  static HelpPage of(Messages messages, Navigation navigation, List<Command> always) {
    KeySheet sheet = new KeySheet(messages);
    sheet.head(HelpBlock.Kind.TITLE, messages.get("help.keys.title"));
    sheet.blocks.add(
        HelpBlock.of(HelpBlock.Kind.TEXT, HelpRun.plain(messages.get("help.keys.hint"))));
    sheet.head(HelpBlock.Kind.HEADING, messages.get("help.keysEverywhere.title"));
    sheet.rows(always.stream());
    for (Screen screen : navigation.listed()) {
      navigation
          .keys(screen)
          .ifPresent(keys -> sheet.row(KeyWords.of(keys), messages.get(screen.titleKey())));
    }
    for (Screen screen : navigation.screens()) sheet.of(screen);
    return new HelpPage(HelpModel.KEYS, HelpPage.Kind.MADE, sheet.blocks);
  }

  private void of(Screen screen) {
    List<Command> commands =
        screen.commands().stream()
            .flatMap(List::stream)
            .filter(command -> command.keys() != null)
            .toList();
    if (commands.isEmpty()) return;
    head(HelpBlock.Kind.HEADING, messages.get(screen.titleKey()));
    rows(commands.stream());
  }

  /// A key may do one thing or another, as far as the one or the other can be done.
  private void rows(Stream<Command> commands) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    commands.forEach(
        command -> {
          KeyCombination keys = command.keys();
          if (keys == null) return;
          List<String> known = words.computeIfAbsent(KeyWords.of(keys), key -> new ArrayList<>());
          String text = messages.get(command.textKey());
          if (!known.contains(text)) known.add(text);
        });
    words.forEach((keys, texts) -> row(keys, String.join(" · ", texts)));
  }

  private void head(HelpBlock.Kind kind, String words) {
    blocks.add(HelpBlock.of(kind, HelpRun.plain(words)));
  }

  private void row(String keys, String words) {
    blocks.add(HelpBlock.of(HelpBlock.Kind.ROW, HelpRun.key(keys), HelpRun.plain(words)));
  }
}
