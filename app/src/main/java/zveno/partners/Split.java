package zveno.partners;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes a cell with several values apart.
public final class Split {
  private static final String WORDS = ";,\n";
  private static final String NAMES = ";\n";

  private Split() {}

  /// The pieces of a cell of this shape, without doubles and blanks.
  public static List<String> of(String cell, PartnerField.Shape shape) {
    return switch (shape) {
      case WORDS -> pieces(cell, WORDS);
      case NAMES, PHONES -> pieces(cell, NAMES);
      default -> cell.isBlank() ? List.of() : List.of(cell.strip());
    };
  }

  private static List<String> pieces(String cell, String between) {
    Set<String> pieces = new LinkedHashSet<>();
    int from = 0;
    for (int at = 0; at <= cell.length(); at++) {
      if (at < cell.length() && between.indexOf(cell.charAt(at)) < 0) continue;
      String piece = cell.substring(from, at).strip();
      if (!piece.isEmpty()) pieces.add(piece);
      from = at + 1;
    }
    return List.copyOf(pieces);
  }
}
