package zveno.support;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes personal data out of lines of the log.
///
/// The program writes its log in English, so whatever is not in Latin letters came from outside and
/// goes. Addresses, long numbers, paths and known names in Latin letters go, too.
public final class Scrub {
  /// Stands where something was.
  public static final String GONE = "***";

  private static final int SHORTEST_NAME = 3;
  private static final Pattern TIME =
      Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}[.,]\\d{3} ");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern FAULT = Pattern.compile("\\bfault [0-9A-F]{4}-[0-9A-F]{4}\\b");

  /// A path ends nowhere for sure, since names of folders have blanks: all that follows goes.
  private static final Pattern PATH =
      Pattern.compile("(?:\\b[A-Za-z]:[\\\\/]|\\\\\\\\|(?<![\\p{L}\\d.])~?/(?=[^ ])|file:).*");

  private static final Pattern MAIL = Pattern.compile("[^\\s<>\"'()=:;,]+@[^\\s<>\"'(),;]+");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\p{L}&&[^A-Za-z]][\\p{L}\\p{M}.\\-]*(?:[ \u00a0]+[\\p{L}&&[^A-Za-z]][\\p{L}\\p{M}.\\-]*)*");

  /// Phones, tax numbers and the like: six digits and more, with what stands between them.
  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\(?\\d(?:[\\s()\\u00a0-]{0,3}\\d){5,}");

  private final Set<String> names = new TreeSet<>();

  /// @param personal names whose words must not be handed on
  public Scrub(Collection<String> personal) {
    for (String name : personal) {
      Matcher word = WORD.matcher(name);
      while (word.find()) {
        if (word.group().length() >= SHORTEST_NAME) names.add(small(word.group()));
      }
    }
  }

  public List<String> of(List<String> lines) {
    return lines.stream().map(this::of).toList();
  }

  /// A line without personal data; when it was written and the code of a fault stay.
  public String of(String line) {
    Matcher time = TIME.matcher(line);
    String head = time.find() ? time.group() : "";
    String rest = line.substring(head.length());
    Matcher fault = FAULT.matcher(rest);
    if (!fault.find()) return head + clean(rest);
    return head
        + clean(rest.substring(0, fault.start()))
        + fault.group()
        + clean(rest.substring(fault.end()));
  }

  private String clean(String text) {
    String now = PATH.matcher(text).replaceAll(GONE);
    now = MAIL.matcher(now).replaceAll(GONE);
    now = NUMBER.matcher(now).replaceAll(GONE);
    now = FOREIGN.matcher(now).replaceAll(GONE);
    return WORD.matcher(now).replaceAll(word -> names.contains(small(word.group())) ? GONE : "$0");
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
