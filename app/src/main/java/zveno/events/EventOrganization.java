package zveno.events;

import java.util.UUID;

/// An organisation at an event.
public record EventOrganization(
    UUID id, OrganizationName organization, Role role, Headcount people) {
  /// What it does there.
  public enum Role {
    ORGANIZER,
    PARTICIPANT
  }
}
