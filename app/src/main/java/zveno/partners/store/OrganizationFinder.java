package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import zveno.partners.Organization;

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
    Set<UUID> ids = OrganizationNames.load(base).all(text);
    return ids.isEmpty() ? List.of() : find(base, ORGANIZATION.ID.in(ids));
  }

  private static List<Organization> find(DSLContext base, Condition condition) {
    return OrganizationRows.organizations(base, condition);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
