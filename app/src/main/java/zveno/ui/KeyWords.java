package zveno.ui;

import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keys as they stand on a keyboard: the toolkit spells some of them out.
public final class KeyWords {
  private static final Map<String, String> PRINTED =
      Map.of("Page Up", "PgUp", "Page Down", "PgDn", "Back Space", "Backspace");

  private KeyWords() {}

  public static String of(KeyCombination keys) {
    String words = keys.getDisplayText();
    for (Map.Entry<String, String> one : PRINTED.entrySet()) {
      words = words.replace(one.getKey(), one.getValue());
    }
    return words;
  }

  /// Keys for the right edge of a menu, printed the same way. Where the words differ from the
  /// toolkit's these are nothing but words: who listens to the keys is the window.
  static @Nullable KeyCombination shown(@Nullable KeyCombination keys) {
    if (keys == null) return null;
    String words = of(keys);
    return words.equals(keys.getDisplayText()) ? keys : new Printed(words);
  }

  /// Words that no key answers to.
  private static final class Printed extends KeyCombination {
    private final String words;

    Printed(String words) {
      this.words = words;
    }

    @Override
    public boolean match(KeyEvent event) {
      return false;
    }

    @Override
    public String getDisplayText() {
      return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
