package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import zveno.text.NameKey;

/// What the live organisations of the base are called: full, short and other names, read once.
public final class OrganizationNames {
  private final Map<NameKey, Set<UUID>> named = new HashMap<>();

  private OrganizationNames() {}

  public static OrganizationNames load(DSLContext base) {
    OrganizationNames names = new OrganizationNames();
    base.select(ORGANIZATION.ID, ORGANIZATION.NAME, ORGANIZATION.SHORT_NAME)
        .from(ORGANIZATION)
        .where(ORGANIZATION.DELETED_AT.isNull())
        .forEach(
            row -> {
              names.add(row.value1(), row.value2());
              names.add(row.value1(), row.value3());
            });
    base.select(ORGANIZATION_ALIAS.ORGANIZATION_ID, ORGANIZATION_ALIAS.ALIAS)
        .from(ORGANIZATION_ALIAS)
        .where(ORGANIZATION_ALIAS.DELETED_AT.isNull())
        .forEach(row -> names.add(row.value1(), row.value2()));
    return names;
  }

  private void add(UUID organization, @Nullable String name) {
    if (name == null) return;
    NameKey key = NameKey.of(name);
    if (!key.isEmpty()) {
      named.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(organization);
    }
  }

  /// All that are called so.
  public Set<UUID> all(String name) {
    return named.getOrDefault(NameKey.of(name), Set.of());
  }

  /// The only one that is called so.
  public Optional<UUID> only(String name) {
    Set<UUID> all = all(name);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
