package zveno.partners.alike;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.lists.DistrictName;
import zveno.partners.Inn;
import zveno.partners.Kpp;
import zveno.partners.Ogrn;
import zveno.partners.Organization;
import zveno.partners.RequisiteCheck;
import zveno.partners.SchoolNumber;
import zveno.partners.incoming.IncomingKeys;
import zveno.text.NameKey;

/// A card as it is compared. Texts are empty where nothing is known or what stands there cannot be
/// right: a mistyped ИНН tells nothing.
///
/// @param called the name to call it by
/// @param names as an import compares them
/// @param sorts none where no name tells one
/// @param phones digits without the prefix of the country
record Traits(
    UUID id,
    String called,
    String inn,
    String kpp,
    String ogrn,
    Set<String> names,
    Set<CoreName> cores,
    Set<NameSorts.Sort> sorts,
    Set<String> numbers,
    String district,
    String city,
    Set<String> phones,
    String email) {
  private static final int SEVEN = 7;
  private static final int WITH_COUNTRY = 11;

  static Traits of(Organization card) {
    List<String> own = Stream.of(card.name(), card.shortName()).filter(n -> !n.isBlank()).toList();
    List<String> all = Stream.concat(own.stream(), card.aliases().stream()).toList();
    return new Traits(
        card.id(),
        card.callName(),
        Inn.check(card.inn()) == RequisiteCheck.OK ? card.inn() : "",
        Kpp.check(card.kpp()) == RequisiteCheck.OK ? card.kpp() : "",
        Ogrn.check(card.ogrn()) == RequisiteCheck.OK ? card.ogrn() : "",
        all.stream().map(IncomingKeys::name).filter(n -> !n.isEmpty()).collect(Collectors.toSet()),
        all.stream().map(CoreName::of).collect(Collectors.toSet()),
        sorts(own, card),
        numbers(own, card),
        NameKey.of(DistrictName.bare(card.district())).text(),
        NameKey.of(card.city()).text(),
        card.phones().stream()
            .map(phone -> digits(phone.e164().orElse(phone.typed())))
            .filter(digits -> digits.length() >= SEVEN)
            .collect(Collectors.toSet()),
        card.email().strip().toLowerCase(Locale.ROOT));
  }

  private static Set<NameSorts.Sort> sorts(List<String> own, Organization card) {
    Set<NameSorts.Sort> told = new HashSet<>();
    own.forEach(name -> NameSorts.of(CoreName.words(name)).ifPresent(told::add));
    if (!told.isEmpty()) return told;
    Optional<NameSorts.Sort> kind = NameSorts.of(CoreName.words(card.kind()));
    return kind.or(() -> NameSorts.of(CoreName.words(card.type()))).map(Set::of).orElse(Set.of());
  }

  /// What stands in the name is surer than the field of the number.
  private static Set<String> numbers(List<String> own, Organization card) {
    Set<String> told =
        own.stream().flatMap(n -> SchoolNumber.of(n).stream()).collect(Collectors.toSet());
    return told.isEmpty() && !card.number().isBlank() ? Set.of(card.number().strip()) : told;
  }

  private static String digits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    boolean country = digits.length() == WITH_COUNTRY && "78".indexOf(digits.charAt(0)) >= 0;
    return country ? digits.substring(1) : digits;
  }

  /// The end that a number has with or without its area code.
  static String end(String phone) {
    return phone.substring(phone.length() - SEVEN);
  }

  boolean sharesPhone(Traits other) {
    for (String one : phones) {
      for (String two : other.phones) if (one.endsWith(two) || two.endsWith(one)) return true;
    }
    return false;
  }

  /// One stands in another place than the other.
  boolean elsewhere(Traits other) {
    return differ(district, other.district) || differ(city, other.city);
  }

  static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  static boolean apart(Set<?> one, Set<?> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  static boolean meet(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }

  Set<String> families() {
    return sorts.stream().map(NameSorts.Sort::family).collect(Collectors.toSet());
  }
}
