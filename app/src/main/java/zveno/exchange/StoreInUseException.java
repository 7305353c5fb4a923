package zveno.exchange;

import java.util.Optional;

/// Another program has the store open; nothing was written.
public final class StoreInUseException extends RuntimeException {
  private final transient StoreFolder folder;
  private final transient Optional<Holder> holder;
  private final transient Optional<SafetyCopy> newestCopy;

  public StoreInUseException(
      StoreFolder folder, Optional<Holder> holder, Optional<SafetyCopy> newestCopy) {
    super("in use: " + folder.path());
    this.folder = folder;
    this.holder = holder;
    this.newestCopy = newestCopy;
  }

  public StoreFolder folder() {
    return folder;
  }

  /// Who holds it, where that could be read.
  public Optional<Holder> holder() {
    return holder;
  }

  /// The newest verified copy, to be looked at meanwhile.
  public Optional<SafetyCopy> newestCopy() {
    return newestCopy;
  }
}
