package zveno.events.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import zveno.partners.store.OrganizationNames;

/// Finds organisations as lists of people name them: by a name, or by the number of a school where
/// only one has it.
final class GuestNames {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");

  private final OrganizationNames names;
  private final Map<String, Set<UUID>> numbers = new HashMap<>();

  GuestNames(DSLContext base) {
    names = OrganizationNames.load(base);
    base.select(ORGANIZATION.ID, ORGANIZATION.NAME)
        .from(ORGANIZATION)
        .where(ORGANIZATION.DELETED_AT.isNull())
        .forEach(
            row -> {
              Matcher number = NUMBER.matcher(row.value2());
              if (number.find()) {
                numbers.computeIfAbsent(number.group(), n -> new HashSet<>()).add(row.value1());
              }
            });
  }

  Optional<UUID> find(String name) {
    if (name.isBlank()) return Optional.empty();
    Optional<UUID> called = names.only(name);
    if (called.isPresent()) return called;
    Matcher number = NUMBER.matcher(name);
    if (!number.find()) return Optional.empty();
    Set<UUID> all = numbers.getOrDefault(number.group(), Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
