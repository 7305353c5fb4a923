package zveno.events.coverage;

import java.util.UUID;
import zveno.partners.Organization;

/// An organisation as a row.
///
/// @param events in how many held events it took part
/// @param visits the same with each time of what repeats
/// @param people who came from there in all, each time counted
/// @param ahead how many events it is in the plan of
public record Member(Organization organization, int events, int visits, int people, int ahead) {
  public UUID id() {
    return organization.id();
  }

  public String name() {
    return organization.callName();
  }

  /// Whether it took part in anything.
  public boolean took() {
    return events > 0;
  }
}
