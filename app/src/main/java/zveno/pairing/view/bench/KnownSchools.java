package zveno.pairing.view.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.text.NaturalOrder;
import zveno.text.RussianNumber;

/// The organisations of the base as a round can name them.
///
/// @param names what each is called, in natural order
/// @param ids by every name that only one of them has
public record KnownSchools(List<String> names, Map<String, UUID> ids) {
  public KnownSchools {
    names = List.copyOf(names);
    ids = Map.copyOf(ids);
  }

  /// Takes the organisations of these partners.
  public static KnownSchools of(Collection<Partner> partners) {
    Map<String, UUID> known = new HashMap<>();
    Set<String> doubled = new HashSet<>();
    for (Partner partner : partners) {
      Organization school = partner.organization();
      for (String name : List.of(school.name(), school.shortName(), "№ " + school.number())) {
        String key = plain(name);
        UUID other = known.putIfAbsent(key, school.id());
        if (other != null && !other.equals(school.id())) doubled.add(key);
      }
    }
    known.keySet().removeAll(doubled);
    List<String> names =
        partners.stream()
            .map(partner -> partner.organization().callName())
            .distinct()
            .sorted(new NaturalOrder())
            .toList();
    return new KnownSchools(names, known);
  }

  /// The record of a school; empty where the base has none or several of that name.
  public Optional<UUID> find(String name) {
    return Optional.ofNullable(ids.get(plain(name)));
  }

  private static String plain(String name) {
    return name.replace(RussianNumber.NBSP, ' ').strip();
  }
}
