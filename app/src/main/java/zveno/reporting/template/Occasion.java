package zveno.reporting.template;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import zveno.partners.Organization;
import zveno.settings.Signatories.Person;

/// What stands around every document made from a template.
///
/// @param ours our own organisation, where the base knows it
/// @param owner what it is called, also where the base does not
/// @param contacts whether contact persons of partners may be printed
/// @param genitives districts and their names in the genitive
public record Occasion(
    Optional<Organization> ours,
    String owner,
    LocalDate today,
    Optional<Person> signer,
    boolean contacts,
    Map<String, String> genitives) {

  public Occasion {
    genitives = Map.copyOf(genitives);
  }

  public Occasion signer(Optional<Person> other) {
    return new Occasion(ours, owner, today, other, contacts, genitives);
  }
}
