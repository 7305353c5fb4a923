package zveno.partners;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a cell with several values apart.
public final class Split {
  private static final Pattern WORDS = Pattern.compile("[;,\\n]");
  private static final Pattern NAMES = Pattern.compile("[;\\n]");

  private Split() {}

  /// The pieces of a cell of this shape, without doubles and blanks.
  public static List<String> of(String cell, PartnerField.Shape shape) {
    return switch (shape) {
      case WORDS -> pieces(cell, WORDS);
      case NAMES, PHONES -> pieces(cell, NAMES);
      default -> cell.isBlank() ? List.of() : List.of(cell.strip());
    };
  }

  private static List<String> pieces(String cell, Pattern between) {
    if (!between.matcher(cell).find()) return cell.isBlank() ? List.of() : List.of(cell.strip());
    return List.copyOf(
        new LinkedHashSet<>(
            Arrays.stream(between.split(cell, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList()));
  }
}
