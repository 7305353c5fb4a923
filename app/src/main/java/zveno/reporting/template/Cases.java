package zveno.reporting.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.ValueLists;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partners;
import zveno.reports.words.PersonName;
import zveno.settings.Signatories;
import zveno.settings.Signatories.Person;

/// Reads out of the base what documents are written for.
///
/// @param signatories who signs where nobody was named for the occasion
/// @param centre the owner's name where no organisation is ours
public record Cases(
    Partners partners,
    ValueLists lists,
    Supplier<Signatories> signatories,
    Supplier<String> centre) {

  public Occasion occasion(LocalDate today, Optional<Person> signer, boolean contacts) {
    Optional<Organization> ours = partners.ours();
    return new Occasion(
        ours,
        ours.map(Organization::name).orElseGet(centre),
        today,
        signer.or(() -> signatories.get().signer()).or(() -> ours.flatMap(Cases::head)),
        contacts,
        genitives());
  }

  /// The head of our organisation signs where nobody else was named.
  private static Optional<Person> head(Organization ours) {
    return ours.head().isBlank()
        ? Optional.empty()
        : Optional.of(new Person(first(ours.headPosition()), PersonName.initials(ours.head())));
  }

  private static String first(String position) {
    return position.isEmpty()
        ? position
        : position.substring(0, 1).toUpperCase(Locale.ROOT) + position.substring(1);
  }

  private Map<String, String> genitives() {
    return lists.all(ValueList.DISTRICTS).stream()
        .filter(value -> !value.form().isEmpty())
        .collect(Collectors.toMap(ListValue::name, ListValue::form, (one, other) -> one));
  }

  /// Every partner, in natural order.
  public List<PartnerCase> all(int days, Occasion occasion) {
    return of(partners.all(), days, occasion);
  }

  /// Partners that have an agreement which ends within so many days.
  public List<PartnerCase> expiring(int days, Occasion occasion) {
    return all(days, occasion).stream().filter(one -> !one.expiring().isEmpty()).toList();
  }

  public static List<PartnerCase> of(List<Partner> some, int days, Occasion occasion) {
    Function<Partner, PartnerCase> one = partner -> PartnerCase.of(partner, days, occasion);
    return some.stream().map(one).toList();
  }
}
