package zveno.exchange;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// What a store says of itself in `zveno.json`.
///
/// @param dataSet the data set: the same in every copy that was ever handed on
/// @param replica this copy of the data set, the one that writes here
/// @param owner whose store it is; empty until said
/// @param centre the methodical centre; empty until said
/// @param zone the time zone of its dates and times
/// @param closed what stood in the base at the last clean close
public record StoreCard(
    UUID dataSet,
    UUID replica,
    String owner,
    String centre,
    ZoneId zone,
    Optional<CleanClose> closed) {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  /// Of a store that begins.
  public static StoreCard fresh(UUID dataSet, String owner) {
    return new StoreCard(dataSet, UUID.randomUUID(), owner, "", MOSCOW, Optional.empty());
  }

  /// The same store written by a new replica.
  public StoreCard withReplica(UUID fresh) {
    return new StoreCard(dataSet, fresh, owner, centre, zone, closed);
  }

  public StoreCard withClosed(CleanClose now) {
    return new StoreCard(dataSet, replica, owner, centre, zone, Optional.of(now));
  }
}
