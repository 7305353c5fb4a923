package zveno.partners.alike;

import java.util.UUID;

/// Two organisations in no order.
public record Couple(UUID one, UUID other) {

  /// The same couple whichever comes first.
  public static Couple of(UUID one, UUID other) {
    return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
  }

  /// The other of the two.
  public UUID besides(UUID organization) {
    return organization.equals(one) ? other : one;
  }

  public boolean has(UUID organization) {
    return one.equals(organization) || other.equals(organization);
  }
}
