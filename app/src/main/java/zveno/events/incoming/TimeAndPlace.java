package zveno.events.incoming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.events.EventField;

/// A cell that holds a time of day and a place: «14.00, СОШ № 901».
final class TimeAndPlace {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\p{L}\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*(?:[-–—]|\\p{L}{2})\\s*\\d{1,2}[:.]\\d{2})?"
              + "(?:\\s*\\p{L}\\.)?");

  private TimeAndPlace() {}

  static Map<String, String> of(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher time = TIME.matcher(text);
    String place = text;
    if (time.find()) {
      found.put(EventField.TIME.code(), time.group().strip());
      place = text.substring(0, time.start()) + " " + text.substring(time.end());
    }
    String bare = place.replaceAll("^[\\s,;]+|[\\s,;]+$", "");
    if (!bare.isEmpty()) found.put(EventField.PLACE.code(), bare);
    return found;
  }
}
