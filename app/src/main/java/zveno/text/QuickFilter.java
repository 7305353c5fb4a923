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
}
