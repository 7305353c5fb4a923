package zveno.events.ics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines of each VEVENT of a text that no field of ours holds.
final class RawLines {
  private static final String BEGIN = "BEGIN:VEVENT";
  private static final String END = "END:VEVENT";
  private static final int LONGEST = 75;

  /// Of one event; what is more is left out and told.
  private static final int MOST = 100_000;

  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
  private static final Pattern NAME = Pattern.compile("[;:].*", Pattern.DOTALL);

  /// What fields hold, and what is made anew by whoever writes the file.
  private static final Set<String> HELD =
      Set.of(
          "UID",
          "DTSTAMP",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "EXDATE",
          "RDATE",
          "RECURRENCE-ID",
          "SUMMARY",
          "LOCATION",
          "DESCRIPTION",
          "ORGANIZER",
          "STATUS",
          "CATEGORIES",
          "TRANSP");

  /// People, whom a file gives no lawful basis to keep.
  static final String PEOPLE = "ATTENDEE";

  /// @param lines kept
  /// @param people how many lines of people there are, which are not kept
  record OfEvent(List<String> lines, int people, boolean cut) {}

  private RawLines() {}

  static List<OfEvent> of(String text) {
    List<OfEvent> all = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    int people = 0;
    int length = 0;
    int depth = 0;
    for (String line : FOLD.matcher(text).replaceAll("").lines().toList()) {
      String name = NAME.matcher(line).replaceFirst("").strip().toUpperCase(Locale.ROOT);
      if (depth == 0) {
        if (line.strip().equalsIgnoreCase(BEGIN)) depth = 1;
      } else if (depth == 1 && line.strip().equalsIgnoreCase(END)) {
        all.add(new OfEvent(List.copyOf(kept), people, length > MOST));
        kept.clear();
        people = 0;
        length = 0;
        depth = 0;
      } else {
        if (name.equals("END")) depth--;
        boolean inside = depth > 1 || name.equals("END");
        if (name.equals("BEGIN")) depth++;
        if (name.equals(PEOPLE)) people++;
        boolean wanted =
            !line.isBlank()
                && !name.equals(PEOPLE)
                && (inside || (!HELD.contains(name) && !name.startsWith("X-ZVENO-")));
        if (wanted) length += line.length();
        if (wanted && length <= MOST) kept.add(line);
      }
    }
    if (depth > 0) all.add(new OfEvent(List.copyOf(kept), people, length > MOST));
    return all;
  }

  /// Puts the lines of each event back before its end.
  static String into(String text, List<IcsEvent> events) {
    if (events.stream().allMatch(event -> event.rest().isEmpty())) return text;
    StringBuilder whole = new StringBuilder(text.length());
    int event = 0;
    for (String line : text.split("\r\n", -1)) {
      if (line.equals(END)) {
        for (String rest : events.get(event++).rest()) whole.append(folded(rest)).append("\r\n");
      }
      whole.append(line).append("\r\n");
    }
    whole.setLength(whole.length() - 2);
    return whole.toString();
  }

  /// No more than 75 bytes a line.
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String sign = Character.toString(line.codePointAt(at));
      int more = sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LONGEST) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.append(sign);
      bytes += more;
    }
    return folded.toString();
  }
}
