package zveno.partners;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Takes a cell with several values apart.
public final class Split {
  private Split() {}

  /// The pieces of a cell of this shape, without doubles and blanks.
  public static List<String> of(String cell, PartnerField.Shape shape) {
    return switch (shape) {
      case WORDS -> pieces(cell, "[;,\\n]");
      case NAMES -> pieces(cell, "[;\\n]");
      case PHONES -> pieces(cell, "[;\\n]");
      default -> cell.isBlank() ? List.of() : List.of(cell.strip());
    };
  }

  private static List<String> pieces(String cell, String between) {
    return List.copyOf(
        new LinkedHashSet<>(
            Arrays.stream(cell.split(between, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList()));
  }
}
