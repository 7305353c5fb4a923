package zveno.partners.alike;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.text.WordList;

/// The sorts of organisations that names tell: a kindergarten № 5 is not a school № 5.
///
/// The resource alike-sorts holds one sort a line, `family sort = beginnings of words`; the first
/// line that fits tells. A `+` joins beginnings that must follow each other, `!` stands before a
/// whole word.
final class NameSorts {
  private static final Map<Sort, List<List<String>>> SORTS = load();

  private NameSorts() {}

  /// @param family sorts of one family change into each other when an organisation is renamed
  record Sort(String family, String name) {}

  static Optional<Sort> of(List<String> words) {
    for (var entry : SORTS.entrySet()) {
      for (List<String> stems : entry.getValue()) {
        if (stand(words, stems)) return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /// Whether the word only tells a sort and is no part of the organisation's own name.
  static boolean tells(String word) {
    return SORTS.values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .anyMatch(stem -> fits(word, stem));
  }

  private static boolean stand(List<String> words, List<String> stems) {
    for (int at = 0; at + stems.size() <= words.size(); at++) {
      boolean all = true;
      for (int i = 0; all && i < stems.size(); i++) all = fits(words.get(at + i), stems.get(i));
      if (all) return true;
    }
    return false;
  }

  private static boolean fits(String word, String stem) {
    return stem.startsWith("!") ? word.equals(stem.substring(1)) : word.startsWith(stem);
  }

  private static Map<Sort, List<List<String>>> load() {
    Map<Sort, List<List<String>>> sorts = new LinkedHashMap<>();
    for (String line : WordList.load("partners/alike-sorts")) {
      int sign = line.indexOf('=');
      String[] left = line.substring(0, sign).strip().split(" ", -1);
      List<List<String>> beginnings = new ArrayList<>();
      for (String part : line.substring(sign + 1).strip().split(" ", -1)) {
        beginnings.add(List.of(part.split("\\+", -1)));
      }
      sorts.put(new Sort(left[0], left[1]), List.copyOf(beginnings));
    }
    return sorts;
  }
}
