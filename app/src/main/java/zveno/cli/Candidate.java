package zveno.cli;

import zveno.partners.Organization;

/// An organisation that a name could have meant.
record Candidate(String id, String name, String inn, String ogrn) {
  static Candidate of(Organization organization) {
    return new Candidate(
        organization.id().toString(),
        organization.callName(),
        organization.inn(),
        organization.ogrn());
  }
}
