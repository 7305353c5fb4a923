package zveno.intake.heading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is looked for.
///
/// @param keys the fields one of which a heading must have
/// @param person the field of a person, and `beside` what the columns after it mean then
/// @param columns the columns that the profile names; no others are looked for then
/// @param further columns of the profile that feed no field, by the name they get
public record Wanted(
    HeadingWords words,
    Set<String> keys,
    String person,
    Map<String, String> beside,
    Optional<String> sheet,
    Optional<Integer> row,
    Map<String, String> columns,
    Map<String, String> further) {

  /// Did the profile name the columns itself?
  public boolean named() {
    return !columns.isEmpty();
  }
}
