package zveno.partners.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zveno.text.NameKey;
import zveno.text.WordList;

/// What is left of a name without legal form, place and sort: «Радуга» of ГБДОУ детский сад
/// «Радуга» Невского района.
///
/// @param words letters alone
/// @param digits the runs of digits
record CoreName(List<String> words, Set<String> digits) {
  private static final List<String> COMMON = WordList.load("partners/alike-common-words");
  private static final String DISTRICT = WordList.load("lists/district-words").getFirst();

  static CoreName of(String name) {
    List<String> all = words(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean beforeDistrict = i + 1 < all.size() && all.get(i + 1).startsWith(DISTRICT);
      String word = all.get(i);
      if (!beforeDistrict && !isDigits(word) && !common(word) && !NameSorts.tells(word)) {
        words.add(word);
      }
    }
    return new CoreName(
        List.copyOf(words),
        all.stream().filter(CoreName::isDigits).collect(Collectors.toUnmodifiableSet()));
  }

  static List<String> words(String name) {
    String key = NameKey.of(name).text();
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }

  /// Equal but for a letter or two in one or two long words; a name of nothing but short words is
  /// near to none, «Вода» is not «Мода».
  boolean isNear(CoreName other) {
    if (words.isEmpty() || words.size() != other.words.size()) return false;
    if (!digits.equals(other.digits)) return false;
    int differing = 0;
    for (int i = 0; i < words.size(); i++) {
      String one = words.get(i);
      String two = other.words.get(i);
      if (one.equals(two)) continue;
      if (++differing > 2 || !Typo.between(one, two)) return false;
    }
    return differing > 0 || words.stream().anyMatch(word -> word.length() > 3);
  }

  private static boolean isDigits(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean common(String word) {
    for (String stem : COMMON) {
      if (stem.startsWith("!") ? word.equals(stem.substring(1)) : word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
