package zveno.intake.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a profile fixes; all of it may be left out.
///
/// @param columns our field to the heading of the file; when there are any, no other is looked for
/// @param context further columns, by the name they get
/// @param key the fields by which records are found, in this order
/// @param missing texts that mean an empty cell
/// @param unpivot groups of columns that make a record each
/// @param constants a value for every row
/// @param clear an empty cell empties what is stored
public record ImportProfile(
    Optional<String> sheet,
    Optional<Integer> headerRow,
    String encoding,
    Decimal decimal,
    String phoneAreaCode,
    Map<String, String> columns,
    Map<String, String> context,
    List<String> key,
    List<String> missing,
    Optional<UnknownSchools> unknownSchools,
    List<Map<String, String>> unpivot,
    Map<String, String> constants,
    boolean clear) {

  /// Which sign parts the decimals.
  public enum Decimal {
    AUTO,
    COMMA,
    POINT
  }

  /// What becomes of a school that the base does not know.
  public enum UnknownSchools {
    CREATE,
    QUEUE
  }

  /// Nothing fixed. A cell with a dash alone is empty.
  public static final ImportProfile NONE =
      new ImportProfile(
          Optional.empty(),
          Optional.empty(),
          "auto",
          Decimal.AUTO,
          "",
          Map.of(),
          Map.of(),
          List.of(),
          List.of("", "-", "–", "—"),
          Optional.empty(),
          List.of(),
          Map.of(),
          false);
}
