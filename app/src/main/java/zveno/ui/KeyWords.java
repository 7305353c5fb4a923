package zveno.ui;

import java.util.Map;
import javafx.scene.input.KeyCombination;

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
}
