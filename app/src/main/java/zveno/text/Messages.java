package zveno.text;

import java.util.Map;
import java.util.TreeMap;

/// The words of the program by key. A text has its language only in the bundles under
/// zveno/messages.
public final class Messages {

  private final Map<String, MessageText> texts;

  private Messages(Map<String, MessageText> texts) {
    this.texts = texts;
  }

  /// All bundles that zveno/messages/index names; throws DoubledKey where two lines have one key.
  public static Messages load() {
    return of(MessageBundles.load().texts());
  }

  /// Texts from a map: for tests.
  public static Messages of(Map<String, String> texts) {
    Map<String, MessageText> parsed = new TreeMap<>();
    texts.forEach((key, text) -> parsed.put(key, MessageText.parse(text)));
    return new Messages(parsed);
  }

  /// The text with its holes filled. Whole numbers are grouped (pass a year as text), dates become
  /// 22.11.2026. Throws IllegalArgumentException for an unknown key or a missing argument.
  public String get(String key, Object... args) {
    MessageText text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    return text.fill(args);
  }

  /// For keys that are put together from outside, such as the code of a problem.
  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
