package zveno.help;

/// Words of one look.
///
/// @param target the page that a link leads to, empty for other words
public record HelpRun(String text, Style style, String target) {
  /// How words look.
  public enum Style {
    PLAIN,
    /// What stands on a control of the program, letter by letter.
    STRONG,
    /// A key, or what is typed.
    KEY,
    LINK
  }

  public static HelpRun plain(String text) {
    return new HelpRun(text, Style.PLAIN, "");
  }

  public static HelpRun key(String text) {
    return new HelpRun(text, Style.KEY, "");
  }

  /// A way to a page.
  ///
  /// @param target the name of a page, with `#` and the place of a block where one is meant
  public static HelpRun link(String text, String target) {
    return new HelpRun(text, Style.LINK, target);
  }
}
