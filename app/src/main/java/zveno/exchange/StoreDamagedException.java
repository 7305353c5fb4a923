package zveno.exchange;

import java.util.List;
import java.util.Optional;

/// The base is damaged; it was left as it is.
public final class StoreDamagedException extends RuntimeException {
  private final transient StoreFolder folder;
  private final transient List<Damage> damages;
  private final transient Optional<SafetyCopy> newestCopy;

  public StoreDamagedException(
      StoreFolder folder, List<Damage> damages, Optional<SafetyCopy> newestCopy) {
    super(damages + " " + folder.path());
    this.folder = folder;
    this.damages = List.copyOf(damages);
    this.newestCopy = newestCopy;
  }

  public StoreFolder folder() {
    return folder;
  }

  public List<Damage> damages() {
    return damages;
  }

  /// The newest copy that was read through and found whole.
  public Optional<SafetyCopy> newestCopy() {
    return newestCopy;
  }
}
