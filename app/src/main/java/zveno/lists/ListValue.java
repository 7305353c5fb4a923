package zveno.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One value of an editable list.
///
/// @param form the genitive of a district, the plural of a type; empty for other lists
/// @param type the type that a kind belongs to
/// @param step the step that a form of events belongs to
/// @param synonyms other words for it that an import understands
public record ListValue(
    UUID id,
    String name,
    String form,
    Optional<UUID> type,
    Optional<FormStep> step,
    List<String> synonyms,
    int place) {

  /// A value of which no more is known than its name.
  public static ListValue named(UUID id, String name, int place) {
    return new ListValue(id, name, "", Optional.empty(), Optional.empty(), List.of(), place);
  }
}
