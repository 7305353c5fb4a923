package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import zveno.partners.PartnerField;
import zveno.partners.Split;
import zveno.partners.incoming.IncomingKeys;
import zveno.partners.incoming.IncomingRow;

/// The organisations of the base and of the file so far, by the keys that tell them.
final class KnownOrganizations {

  private static final List<PartnerField> KEYS =
      List.of(PartnerField.INN, PartnerField.OGRN, PartnerField.NAME);

  private final List<PartnerField> order;
  private final Map<PartnerField, Map<String, Set<UUID>>> byKey = new HashMap<>();
  private final Map<UUID, String> inns = new HashMap<>();

  /// The name of each organisation that the base had, as a key.
  private final Map<UUID, String> stored = new HashMap<>();

  private final Map<UUID, List<String>> aliases = new HashMap<>();

  /// `order`: the keys that are asked, the surest first; none means all. Where a row has none of
  /// them, all are asked, so that a file brought in twice does not double its partners.
  private KnownOrganizations(List<PartnerField> order) {
    this.order = order.isEmpty() ? KEYS : order;
    for (PartnerField key : KEYS) {
      byKey.put(key, new HashMap<>());
    }
  }

  /// Several organisations that a key of a row fits.
  record Found(Set<UUID> ids, PartnerField key, String value) {}

  static KnownOrganizations load(DSLContext base, List<PartnerField> order) {
    KnownOrganizations known = new KnownOrganizations(order);
    base.select(
            ORGANIZATION.ID,
            ORGANIZATION.INN,
            ORGANIZATION.OGRN,
            ORGANIZATION.NAME,
            ORGANIZATION.SHORT_NAME)
        .from(ORGANIZATION)
        .where(ORGANIZATION.DELETED_AT.isNull())
        .forEach(
            row -> {
              known.stored.put(row.value1(), IncomingKeys.name(row.value4()));
              known.inn(row.value1(), row.value2());
              known.add(row.value1(), PartnerField.OGRN, row.value3());
              known.add(row.value1(), PartnerField.NAME, row.value4());
              known.add(row.value1(), PartnerField.NAME, row.value5());
            });
    base.select(ORGANIZATION_ALIAS.ORGANIZATION_ID, ORGANIZATION_ALIAS.ALIAS)
        .from(ORGANIZATION_ALIAS)
        .where(ORGANIZATION_ALIAS.DELETED_AT.isNull())
        .forEach(
            row -> {
              known.add(row.value1(), PartnerField.NAME, row.value2());
              known
                  .aliases
                  .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                  .add(row.value2());
            });
    return known;
  }

  /// From now on the organisation is known by the keys of this row too.
  void add(UUID id, IncomingRow row) {
    inn(id, row.text(PartnerField.INN));
    add(id, PartnerField.OGRN, row.text(PartnerField.OGRN));
    add(id, PartnerField.NAME, row.text(PartnerField.NAME));
    add(id, PartnerField.NAME, row.text(PartnerField.SHORT_NAME));
    for (String alias : Split.of(row.text(PartnerField.ALIASES), PartnerField.Shape.NAMES)) {
      add(id, PartnerField.NAME, alias);
    }
  }

  private void inn(UUID id, @Nullable String inn) {
    if (inn != null && !inn.isEmpty()) {
      inns.putIfAbsent(id, inn);
      add(id, PartnerField.INN, inn);
    }
  }

  private void add(UUID id, PartnerField field, @Nullable String value) {
    String key = value == null ? "" : key(field, value);
    if (!key.isEmpty()) {
      Objects.requireNonNull(byKey.get(field)).merge(key, Set.of(id), KnownOrganizations::both);
    }
  }

  private static Set<UUID> both(Set<UUID> known, Set<UUID> more) {
    if (known.containsAll(more)) {
      return known;
    }
    Set<UUID> all = new LinkedHashSet<>(known);
    all.addAll(more);
    return all;
  }

  private static String key(PartnerField field, String value) {
    return field == PartnerField.NAME ? IncomingKeys.name(value) : IncomingKeys.requisite(value);
  }

  /// Whether the base had it before the file.
  boolean isStored(UUID id) {
    return stored.containsKey(id);
  }

  /// The stored organisation that the user said the row speaks of, if it is still there.
  Optional<Found> stored(UUID id, IncomingRow row) {
    return stored.containsKey(id)
        ? Optional.of(new Found(Set.of(id), PartnerField.NAME, row.text(PartnerField.NAME)))
        : Optional.empty();
  }

  /// The organisation that an earlier row of the file brought and that this row fits.
  Optional<Found> brought(IncomingRow row) {
    return find(row)
        .map(
            found ->
                new Found(
                    found.ids().stream()
                        .filter(id -> !stored.containsKey(id))
                        .collect(Collectors.toSet()),
                    found.key(),
                    found.value()))
        .filter(found -> found.ids().size() == 1);
  }

  /// Whether the organisation is called so, by its name or otherwise.
  boolean called(UUID id, String name) {
    return Objects.requireNonNull(byKey.get(PartnerField.NAME))
        .getOrDefault(IncomingKeys.name(name), Set.of())
        .contains(id);
  }

  /// Whether it is a short or another name of a stored organisation and not the one it bears.
  boolean calledOtherwise(UUID id, String name) {
    return stored.containsKey(id)
        && called(id, name)
        && !IncomingKeys.name(name).equals(stored.get(id));
  }

  /// The other names that the stored organisation has.
  List<String> aliases(UUID id) {
    return aliases.getOrDefault(id, List.of());
  }

  /// The organisations that the surest key of the row fits; one whose ИНН says otherwise is passed
  /// over by weaker keys.
  Optional<Found> find(IncomingRow row) {
    boolean any = order.stream().anyMatch(field -> !key(field, row.text(field)).isEmpty());
    for (PartnerField field : any ? order : KEYS) {
      String value = row.text(field);
      Map<String, Set<UUID>> ofField = Objects.requireNonNull(byKey.get(field));
      Set<UUID> ids = ofField.getOrDefault(key(field, value), Set.of());
      if (field != PartnerField.INN) ids = withoutOthers(ids, row.text(PartnerField.INN));
      if (!ids.isEmpty()) return Optional.of(new Found(ids, field, value));
    }
    return Optional.empty();
  }

  private Set<UUID> withoutOthers(Set<UUID> ids, String inn) {
    return ids.isEmpty()
        ? ids
        : ids.stream()
            .filter(id -> !IncomingKeys.contradict(inn, inns.getOrDefault(id, "")))
            .collect(Collectors.toSet());
  }
}
