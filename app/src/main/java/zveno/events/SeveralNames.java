package zveno.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import zveno.partners.PartnerField;
import zveno.partners.Split;

/// Takes apart cells in which a comma may stand between values or inside one.
public final class SeveralNames {
  private SeveralNames() {}

  /// «Орлова А. А., Белов П. П.» are two, «Орлова А. А., методист» is one.
  public static List<String> persons(String cell) {
    return split(cell, pieces -> pieces.stream().allMatch(SeveralNames::isName));
  }

  /// Values of a list: a piece is taken apart at commas where the list does not know the whole of
  /// it and knows one of its parts.
  public static List<String> known(String cell, Predicate<String> list) {
    return split(
        cell, pieces -> !list.test(String.join(", ", pieces)) && pieces.stream().anyMatch(list));
  }

  private static boolean isName(String text) {
    return Character.isUpperCase(text.codePointAt(0));
  }

  private static List<String> split(String cell, Predicate<List<String>> apart) {
    List<String> all = new ArrayList<>();
    for (String piece : Split.of(cell, PartnerField.Shape.NAMES)) {
      List<String> parts = Split.of(piece, PartnerField.Shape.WORDS);
      if (apart.test(parts)) all.addAll(parts);
      else all.add(piece);
    }
    return all;
  }
}
