package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import zveno.partners.Organization;
import zveno.text.NameKey;

/// Finds organisations by what people call them by: the surest key that hits decides.
final class OrganizationFinder {
  private OrganizationFinder() {}

  static List<Organization> named(DSLContext base, String typed) {
    String text = typed.strip();
    Optional<UUID> id = id(text);
    if (id.isPresent()) {
      List<Organization> found = find(base, ORGANIZATION.ID.eq(id.get()));
      if (!found.isEmpty()) return found;
    }
    for (Condition key : List.of(ORGANIZATION.INN.eq(text), ORGANIZATION.OGRN.eq(text))) {
      List<Organization> found = find(base, key);
      if (!found.isEmpty()) return found;
    }
    NameKey key = NameKey.of(text);
    if (key.isEmpty()) return List.of();
    Set<UUID> ids =
        base
            .select(ORGANIZATION.ID, ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME)
            .from(ORGANIZATION)
            .where(ORGANIZATION.DELETED_AT.isNull())
            .fetch()
            .stream()
            .filter(row -> is(key, row.value2()) || is(key, row.value3()))
            .map(row -> row.value1())
            .collect(Collectors.toSet());
    base
        .select(ORGANIZATION_ALIAS.ORGANIZATION_ID, ORGANIZATION_ALIAS.ALIAS)
        .from(ORGANIZATION_ALIAS)
        .where(ORGANIZATION_ALIAS.DELETED_AT.isNull())
        .fetch()
        .stream()
        .filter(row -> is(key, row.value2()))
        .forEach(row -> ids.add(row.value1()));
    return ids.isEmpty() ? List.of() : find(base, ORGANIZATION.ID.in(ids));
  }

  private static List<Organization> find(DSLContext base, Condition condition) {
    return OrganizationRows.organizations(base, condition);
  }

  private static boolean is(NameKey key, @org.jspecify.annotations.Nullable String name) {
    return name != null && NameKey.of(name).equals(key);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
