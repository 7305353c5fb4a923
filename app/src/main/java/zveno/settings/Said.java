package zveno.settings;

import java.util.EnumMap;
import java.util.Map;

/// What is said of a base at one moment.
///
/// @param texts none for what was not said
public record Said(Map<BaseSetting, String> texts) {
  /// Of a base that begins.
  public static final Said NOTHING = new Said(Map.of());

  /// The warning before the end of an agreement where nothing was said, in days.
  public static final int USUAL_WARNING = 60;

  /// The longest one that can be said.
  public static final int LONGEST_WARNING = 365;

  public Said {
    texts = Map.copyOf(texts);
  }

  /// Empty where nothing was said.
  public String text(BaseSetting setting) {
    return texts.getOrDefault(setting, "");
  }

  /// The same with one thing said otherwise; an empty text takes it back.
  public Said with(BaseSetting setting, String text) {
    Map<BaseSetting, String> now = new EnumMap<>(BaseSetting.class);
    now.putAll(texts);
    if (text.isEmpty()) now.remove(setting);
    else now.put(setting, text);
    return new Said(now);
  }

  /// So many days before its last one an agreement counts as expiring.
  public int warnDays() {
    return number(BaseSetting.WARN_DAYS, USUAL_WARNING, 1, LONGEST_WARNING);
  }

  /// The number said, or this one where none was said or it is outside of the bounds.
  public int number(BaseSetting setting, int otherwise, int least, int most) {
    String text = text(setting);
    if (!text.matches("\\d{1,6}")) return otherwise;
    int number = Integer.parseInt(text);
    return number >= least && number <= most ? number : otherwise;
  }
}
