package zveno.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// Another program has the store open; nothing was written.
public final class StoreInUseException extends RuntimeException {
  private final transient StoreFolder folder;
  private final transient Optional<Holder> holder;
  private final transient Optional<SafetyCopy> newestCopy;
  private final transient ZoneId zone;

  /// @param zone the time zone of the store, in which its copies are named too
  public StoreInUseException(
      StoreFolder folder, Optional<Holder> holder, Optional<SafetyCopy> newestCopy, ZoneId zone) {
    super("in use: " + folder.path());
    this.folder = folder;
    this.holder = holder;
    this.newestCopy = newestCopy;
    this.zone = zone;
  }

  public StoreFolder folder() {
    return folder;
  }

  /// Who holds it, where that could be read.
  public Optional<Holder> holder() {
    return holder;
  }

  /// Since when, by the clock of the store.
  public Optional<LocalDateTime> since() {
    return holder.map(known -> LocalDateTime.ofInstant(known.since(), zone));
  }

  /// The newest verified copy, to be looked at meanwhile.
  public Optional<SafetyCopy> newestCopy() {
    return newestCopy;
  }
}
