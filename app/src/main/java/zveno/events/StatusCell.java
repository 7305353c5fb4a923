package zveno.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.WordList;

/// What a mark in a plan says: «проведено, 25 чел.», «перенесено на май», «отменено».
///
/// @param people how many came
/// @param rest what else it says: the reason, the month
public record StatusCell(Optional<EventStatus> status, OptionalInt people, String rest) {
  private static final List<Stem> STEMS = stems();
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?<!\\d)(\\d{1,6})\\s*(?:"
              + String.join("|", WordList.load("events/people-stems"))
              + ")[\\p{L}.]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ALONE = Pattern.compile("\\D{0,2}(\\d{1,6})\\D?");

  /// Where a number stood in brackets.
  private static final Pattern EMPTY = Pattern.compile("\\s*\\(\\s*\\)");

  private static final Pattern ENDS = Pattern.compile("^[\\s,;:.(–—-]+|[\\s,;:()–—-]+$");

  /// The beginning of words that mean a status.
  private record Stem(EventStatus status, Pattern word) {}

  public static StatusCell read(String typed) {
    String text = typed.strip();
    String small = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    for (Stem stem : STEMS) {
      Matcher found = stem.word.matcher(small);
      if (!found.find()) continue;
      String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
      return stem.status == EventStatus.HELD
          ? held(bare(rest))
          : new StatusCell(Optional.of(stem.status), OptionalInt.empty(), bare(rest));
    }
    return new StatusCell(Optional.empty(), OptionalInt.empty(), text);
  }

  private static StatusCell held(String rest) {
    for (Pattern number : List.of(PEOPLE, ALONE)) {
      Matcher people = number.matcher(rest);
      if (number == ALONE ? people.matches() : people.find()) {
        String left = rest.substring(0, people.start()) + " " + rest.substring(people.end());
        return new StatusCell(
            Optional.of(EventStatus.HELD),
            OptionalInt.of(Integer.parseInt(people.group(1))),
            bare(left));
      }
    }
    return new StatusCell(Optional.of(EventStatus.HELD), OptionalInt.empty(), rest);
  }

  private static String bare(String text) {
    return ENDS.matcher(EMPTY.matcher(text.strip()).replaceAll("")).replaceAll("").strip();
  }

  private static List<Stem> stems() {
    List<Stem> stems = new ArrayList<>();
    for (String line : WordList.load("events/status-stems")) {
      int sign = line.indexOf('=');
      EventStatus status = EventStatus.valueOf(line.substring(0, sign).strip());
      stems.add(
          new Stem(
              status,
              Pattern.compile("(?<!\\p{L})(?:" + line.substring(sign + 1).strip() + ")\\p{L}*")));
    }
    return stems;
  }
}
