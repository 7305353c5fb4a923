package zveno.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.partners.LegalBasis;
import zveno.text.NameKey;

/// Who came to an event: organisations with numbers, and adults by name.
///
/// @param districtsTyped how many districts somebody wrote
public record Attendance(List<Party> parties, List<Person> people, OptionalInt districtsTyped) {
  public Attendance {
    parties = List.copyOf(parties);
    people = List.copyOf(people);
  }

  /// An organisation that came.
  ///
  /// @param district empty where it is not known
  public record Party(UUID row, OrganizationName organization, String district, Headcount people) {}

  /// An adult who came.
  ///
  /// @param until the day to which the name may be kept
  public record Person(
      UUID id,
      String name,
      String position,
      OrganizationName organization,
      Optional<LegalBasis> basis,
      Optional<LocalDate> until) {}

  /// How many people, each time they stand in the list.
  public int total() {
    int counted = parties.stream().mapToInt(party -> party.people().total().orElse(0)).sum();
    return Math.max(counted, people.size() + pupils());
  }

  /// How many pupils, who have no names here.
  public int pupils() {
    return parties.stream().mapToInt(party -> party.people().pupils().orElse(0)).sum();
  }

  /// How many different adults there are by name and organisation.
  public int unique() {
    return (int)
        people.stream()
            .map(
                person ->
                    NameKey.of(person.name()).text()
                        + "|"
                        + person
                            .organization()
                            .id()
                            .map(UUID::toString)
                            .orElse(NameKey.of(person.organization().name()).text()))
            .distinct()
            .count();
  }

  /// How many districts the organisations are of.
  public int districts() {
    return (int)
        parties.stream().map(Party::district).filter(name -> !name.isEmpty()).distinct().count();
  }

  /// Whether somebody wrote another number of districts than the organisations come to.
  public boolean districtsDiffer() {
    return districtsTyped.isPresent() && districtsTyped.getAsInt() != districts();
  }
}
