package zveno.pairing.kept;

/// A school that gives support.
///
/// @param capacity how many schools it can take
public record Donor(KeptSchool school, int capacity) {
  public String name() {
    return school.name();
  }
}
