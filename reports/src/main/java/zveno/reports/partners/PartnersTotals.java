package zveno.reports.partners;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The figures under the table.
///
/// @param fresh new in the period
/// @param inForce with an agreement in force
/// @param expired whose agreement ended
/// @param months how long a partnership lasts on average
/// @param ready how many are ready to go on
/// @param asked of how many it is known whether they are
public record PartnersTotals(
    int all,
    int fresh,
    int inForce,
    int expired,
    List<NamedCount> types,
    List<NamedCount> districts,
    List<NamedCount> countries,
    Optional<BigDecimal> months,
    int ready,
    int asked) {

  public PartnersTotals {
    types = List.copyOf(types);
    districts = List.copyOf(districts);
    countries = List.copyOf(countries);
    if (ready > asked || asked > all) {
      throw new IllegalArgumentException(ready + " ready of " + asked + " asked of " + all);
    }
  }
}
