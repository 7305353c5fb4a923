package zveno.ui;

import java.util.concurrent.CancellationException;

/// How work in the background tells how far it is and learns that the user no longer wants it.
public interface Progress {
  /// How much is done, 0 to 1; below 0 when nobody can tell.
  void fraction(double done);

  boolean cancelled();

  /// For a place where work may stop with nothing half done.
  ///
  /// @throws CancellationException when the user cancelled
  default void stopIfCancelled() {
    if (cancelled()) throw new CancellationException();
  }
}
