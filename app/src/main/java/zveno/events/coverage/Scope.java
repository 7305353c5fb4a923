package zveno.events.coverage;

import java.time.LocalDate;
import java.util.Set;
import zveno.events.Event;
import zveno.partners.Organization;

/// Which events and organisations are looked at; a set that is empty wants all.
///
/// @param forms of events
/// @param districts of organisations
/// @param types of organisations
public record Scope(
    LocalDate from, LocalDate to, Set<String> forms, Set<String> districts, Set<String> types) {
  public Scope {
    forms = Set.copyOf(forms);
    districts = Set.copyOf(districts);
    types = Set.copyOf(types);
  }

  boolean holds(Event event) {
    return forms.isEmpty() || forms.contains(event.nature().form());
  }

  boolean holds(Organization one) {
    return (districts.isEmpty() || districts.contains(one.district()))
        && (types.isEmpty() || types.contains(one.type()));
  }
}
