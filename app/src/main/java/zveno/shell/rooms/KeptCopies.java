package zveno.shell.rooms;

import java.time.LocalDateTime;
import java.util.Optional;
import zveno.exchange.CopyDesk;

/// The safety copies of the open base, as the window tells of them.
public interface KeptCopies {
  /// How the user arranges them.
  CopyDesk desk();

  /// When the newest one was made, in the time of the base.
  Optional<LocalDateTime> newest();

  /// Why none could be made at start, in words; empty when all went well.
  Optional<String> failure();

  /// Why the folder of the base is no good place for it, in words; empty where it is.
  Optional<String> risk();
}
