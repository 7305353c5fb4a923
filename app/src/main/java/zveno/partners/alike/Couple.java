package zveno.partners.alike;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Two organisations in no order.
public record Couple(UUID one, UUID other) {

  /// The same couple whichever comes first.
  public static Couple of(UUID one, UUID other) {
    return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
  }

  /// One id for the two of them, the same at every search.
  public UUID id() {
    return UUID.nameUUIDFromBytes((one + " " + other).getBytes(StandardCharsets.US_ASCII));
  }

  /// The other of the two.
  public UUID besides(UUID organization) {
    return organization.equals(one) ? other : one;
  }

  public boolean has(UUID organization) {
    return one.equals(organization) || other.equals(organization);
  }
}
