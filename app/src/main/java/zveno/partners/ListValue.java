package zveno.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One value of an editable list.
///
/// @param form the genitive of a district, the plural of a type; empty for other lists
/// @param type the type that a kind belongs to
/// @param synonyms other words for it that an import understands
public record ListValue(
    UUID id, String name, String form, Optional<UUID> type, List<String> synonyms, int place) {}
