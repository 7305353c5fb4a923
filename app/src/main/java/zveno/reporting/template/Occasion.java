package zveno.reporting.template;

import java.time.LocalDate;
import java.util.List;
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
/// @param ahead events that come next
public record Occasion(
    Optional<Organization> ours,
    String owner,
    LocalDate today,
    Optional<Person> signer,
    boolean contacts,
    Map<String, String> genitives,
    List<Ahead> ahead) {

  public Occasion {
    genitives = Map.copyOf(genitives);
    ahead = List.copyOf(ahead);
  }

  /// An event that comes.
  public record Ahead(String when, String title, String place) {}

  /// With nothing ahead.
  public Occasion(
      Optional<Organization> ours,
      String owner,
      LocalDate today,
      Optional<Person> signer,
      boolean contacts,
      Map<String, String> genitives) {
    this(ours, owner, today, signer, contacts, genitives, List.of());
  }

  public Occasion signer(Optional<Person> other) {
    return new Occasion(ours, owner, today, other, contacts, genitives, ahead);
  }

  /// The same with these events ahead.
  public Occasion ahead(List<Ahead> events) {
    return new Occasion(ours, owner, today, signer, contacts, genitives, events);
  }
}
