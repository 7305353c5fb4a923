package zveno.help.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zveno.help.FoundPage;
import zveno.help.HelpBlock;
import zveno.help.HelpBook;
import zveno.help.HelpPage;
import zveno.help.HelpRun;
import zveno.help.HelpSearch;
import zveno.text.Messages;

/// Which page of the help is in sight and the way back.
///
/// The page of a screen follows the screen. A recipe stays while its reader goes from screen to
/// screen, as its steps say.
public final class HelpModel {
  /// The page with links to all pages.
  public static final String CONTENTS = "contents";

  /// The page with the keys of all screens.
  public static final String KEYS = "keys";

  /// A page and the paragraph that is shown on it.
  ///
  /// @param block its number, -1 for the beginning
  public record Sight(HelpPage page, int block) {}

  private final Messages messages;
  private final HelpBook book;
  private final HelpSearch search;
  private final Supplier<HelpPage> keys;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sight> sight;
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
  private final Deque<Sight> before = new ArrayDeque<>();
  private Sight read;

  /// @param keys makes the page of the keys
  public HelpModel(Messages messages, HelpBook book, Supplier<HelpPage> keys) {
    this.messages = messages;
    this.book = book;
    this.keys = keys;
    search = new HelpSearch(book);
    read = new Sight(contents(), -1);
    sight = new ReadOnlyObjectWrapper<>(read);
    typed.addListener((property, old, now) -> look());
  }

  public StringProperty typedProperty() {
    return typed;
  }

  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canBackProperty() {
    return canBack.getReadOnlyProperty();
  }

  /// Another screen came in sight.
  public void screen(String name) {
    if (read.page().kind() == HelpPage.Kind.RECIPE) return;
    start(name);
  }

  /// Begins at the page of a screen, whatever was read before.
  public void start(String name) {
    if (read.page().name().equals(name) && typed.get().isEmpty()) return;
    before.clear();
    typed.set("");
    show(new Sight(page(name), -1));
  }

  /// Goes where a link leads.
  ///
  /// @param target the name of a page, with `#` and the number of a paragraph where one is meant
  public void open(String target) {
    int sign = target.indexOf('#');
    String name = sign < 0 ? target : target.substring(0, sign);
    int block = sign < 0 ? -1 : Integer.parseInt(target.substring(sign + 1));
    Sight next = new Sight(page(name), block);
    before.push(read);
    // The way back leads through what was found.
    if (!typed.get().isEmpty()) before.push(sight.get());
    typed.set("");
    show(next);
  }

  public void back() {
    if (before.isEmpty()) return;
    typed.set("");
    show(before.pop());
  }

  private void show(Sight now) {
    read = now;
    canBack.set(!before.isEmpty());
    sight.set(now);
  }

  private void look() {
    sight.set(
        typed.get().isBlank() ? read : new Sight(FoundPage.of(messages, search, typed.get()), -1));
  }

  private HelpPage page(String name) {
    return switch (name) {
      case CONTENTS -> contents();
      case KEYS -> keys.get();
      default ->
          book.page(name).orElseThrow(() -> new IllegalArgumentException("no help page " + name));
    };
  }

  private HelpPage contents() {
    List<HelpBlock> blocks = new ArrayList<>();
    blocks.add(plain(HelpBlock.Kind.TITLE, "help.contents.title"));
    blocks.add(plain(HelpBlock.Kind.HEADING, "help.recipes.title"));
    book.pages(HelpPage.Kind.RECIPE).forEach(page -> blocks.add(link(page.title(), page.name())));
    blocks.add(plain(HelpBlock.Kind.HEADING, "help.screens.title"));
    book.pages(HelpPage.Kind.SCREEN).forEach(page -> blocks.add(link(page.title(), page.name())));
    blocks.add(plain(HelpBlock.Kind.HEADING, "help.further.title"));
    blocks.add(link(messages.get("help.keys.title"), KEYS));
    return new HelpPage(CONTENTS, HelpPage.Kind.MADE, blocks);
  }

  private HelpBlock plain(HelpBlock.Kind kind, String key) {
    return HelpBlock.of(kind, HelpRun.plain(messages.get(key)));
  }

  private static HelpBlock link(String words, String target) {
    return HelpBlock.of(HelpBlock.Kind.ITEM, HelpRun.link(words, target));
  }

  /// The page whose print is wanted.
  Optional<HelpPage> printable() {
    HelpPage now = sight.get().page();
    return now.name().equals(FoundPage.NAME) ? Optional.empty() : Optional.of(now);
  }
}
