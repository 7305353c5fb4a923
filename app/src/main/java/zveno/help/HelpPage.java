package zveno.help;

import java.util.List;

/// A page of the help.
///
/// @param name short and Latin; that of a screen for the page of a screen
/// @param blocks the first one is its title
public record HelpPage(String name, Kind kind, List<HelpBlock> blocks) {
  /// What a page is about.
  public enum Kind {
    SCREEN,
    /// A task in numbered steps.
    RECIPE,
    /// Put together by the program: contents, keys, what was found.
    MADE
  }

  public HelpPage {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || blocks.getFirst().kind() != HelpBlock.Kind.TITLE) {
      throw new IllegalArgumentException("a help page begins with its title: " + name);
    }
  }

  public String title() {
    return blocks.getFirst().text();
  }
}
