package zveno.text;

import java.util.List;

/// What is typed into the field above a table: a row stays when it has every word, anywhere and in
/// any order, without regard to case, ё, quotes and «№»; ОУ finds ОО.
public final class QuickFilter {

  private final List<String> words;
  private final List<String> alike;

  private QuickFilter(List<String> words) {
    this.words = words;
    this.alike = NameKey.withAliases(words);
  }

  /// The filter of what is typed; nothing typed lets every row pass.
  public static QuickFilter of(String typed) {
    return new QuickFilter(NameKey.words(typed));
  }

  /// Nothing is asked for.
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// Whether the row stays.
  public boolean matches(SearchText row) {
    return words.stream().allMatch(row::contains) || alike.stream().allMatch(row::contains);
  }

  /// How well a text answers what is typed, the best first.
  public enum Fit {
    /// It begins with what is typed.
    BEGINS,
    /// Every word typed begins a word of it.
    WORDS,
    /// Every word typed stands somewhere in it.
    INSIDE,
    NONE
  }

  /// How well a text answers; with nothing typed every text begins well.
  public Fit fit(SearchText text) {
    if (!matches(text)) return Fit.NONE;
    if (text.startsWith(words) || text.startsWith(alike)) return Fit.BEGINS;
    boolean begin =
        words.stream().allMatch(text::hasWordFrom) || alike.stream().allMatch(text::hasWordFrom);
    return begin ? Fit.WORDS : Fit.INSIDE;
  }
}
