package zveno.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zveno.text.CleanText;
import zveno.text.InvisibleSigns;

/// The names of one side of a table, found without regard to case, quotes, blanks and signs that
/// nobody sees, е for ё.
public final class SchoolNames {
  private static final String DROPPED = "[\\s\u00a0\u2009\u202f«»„“”\"‘’‚']+";

  private static final int LONGEST = 500;
  private static final int BEGINNING = 40;

  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  /// @throws RoundException NAME_AMBIGUOUS, NAME_TOO_LONG
  SchoolNames(List<String> names) throws RoundException {
    this.names = List.copyOf(names);
    for (String name : this.names) {
      if (name.length() > LONGEST) {
        String beginning = CleanText.cut(name, BEGINNING);
        throw new RoundException(RoundFault.NAME_TOO_LONG, beginning, name.length(), LONGEST);
      }
      Integer other = places.putIfAbsent(key(name), places.size());
      if (other != null) {
        List<String> both = List.of(this.names.get(other), name);
        throw new RoundException(RoundFault.NAME_AMBIGUOUS, both, name);
      }
    }
  }

  static String key(String name) {
    String seen = InvisibleSigns.without(name).replaceAll(DROPPED, "");
    return seen.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// As the table writes them, in its order.
  public List<String> all() {
    return names;
  }

  int size() {
    return names.size();
  }

  String name(int place) {
    return names.get(place);
  }

  /// The place of a name, or -1.
  int find(String name) {
    return places.getOrDefault(key(name), -1);
  }

  /// The place of a name.
  ///
  /// @throws RoundException NAME_UNKNOWN, with the names that end like it
  int get(String name) throws RoundException {
    int place = find(name);
    if (place < 0) throw new RoundException(RoundFault.NAME_UNKNOWN, like(name), name);
    return place;
  }

  private List<String> like(String name) {
    String key = key(name);
    if (key.isEmpty()) return List.of();
    List<String> found = new ArrayList<>();
    for (String candidate : names) {
      String other = key(candidate);
      boolean ends = other.endsWith(key) && !splitsNumber(other, other.length() - key.length());
      if (ends) found.add(candidate);
    }
    return List.copyOf(found);
  }

  private static boolean splitsNumber(String text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 1));
  }
}
