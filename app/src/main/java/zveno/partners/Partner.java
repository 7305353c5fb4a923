package zveno.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A social partner: an organisation, what is done together with it, its contacts and agreements.
///
/// @param contacts the first is the main one
/// @param agreements oldest first, see [Agreement#BY_TIME]
public record Partner(
    Organization organization,
    Partnership partnership,
    List<Contact> contacts,
    List<Agreement> agreements) {

  /// An organisation of which nothing more is known.
  public static Partner bare(Organization organization) {
    Partnership none =
        new Partnership(
            organization.id(),
            List.of(),
            "",
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty());
    return new Partner(organization, none, List.of(), List.of());
  }

  public UUID id() {
    return organization.id();
  }

  /// The contact that stands in the table.
  public Optional<Contact> contact() {
    return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.getFirst());
  }

  /// The agreement that stands in the table: the latest that was not terminated.
  public Optional<Agreement> agreement() {
    return agreements.isEmpty() ? Optional.empty() : Optional.of(agreements.getLast());
  }
}
