package zveno.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import zveno.text.WordList;

/// One line of a list of those who came: «Фамилия И. О., школа, должность».
///
/// @param name empty for a pupil, who is only counted
/// @param organization as it was written, empty where the line names none
/// @param position empty where the line names none
/// @param pupil whether it is one
public record Guest(String name, String organization, String position, boolean pupil) {
  private static final List<Pattern> PUPIL =
      WordList.load("events/pupil-words").stream()
          .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
  private static final Pattern NUMBERED = Pattern.compile("^\\d+\\s*[.)\\t]\\s*");
  private static final Pattern APART = Pattern.compile("\\t|;|,(?!\\d)");

  /// The lines of a text that say anything.
  ///
  /// @param known whether an organisation is called so
  public static List<Guest> read(String text, Predicate<String> known) {
    List<Guest> guests = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<String> parts =
          Arrays.stream(APART.split(NUMBERED.matcher(line.strip()).replaceFirst("")))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
      if (!parts.isEmpty()) guests.add(of(parts, known));
    }
    return guests;
  }

  /// The name stands first. Of what follows, what an organisation is called is one, and so is what
  /// has a number where nothing is; else the first is, if there are two.
  private static Guest of(List<String> parts, Predicate<String> known) {
    List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
    boolean pupil = rest.removeIf(Guest::isPupil);
    String organization =
        rest.stream()
            .filter(known)
            .findFirst()
            .or(() -> rest.stream().filter(part -> part.matches(".*\\d.*")).findFirst())
            .or(() -> rest.stream().filter(part -> rest.size() > 1).findFirst())
            .orElse("");
    rest.remove(organization);
    return new Guest(pupil ? "" : parts.getFirst(), organization, String.join(", ", rest), pupil);
  }

  private static boolean isPupil(String part) {
    return PUPIL.stream().anyMatch(word -> word.matcher(part).find());
  }
}
