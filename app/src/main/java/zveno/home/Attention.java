package zveno.home;

import java.util.List;
import java.util.function.Supplier;

/// What a feature says that wants attention.
@FunctionalInterface
public interface Attention {
  /// Called on the screen's thread; what it gives is run beside it, and only there the base is
  /// asked.
  Supplier<List<AttentionLine>> ask();
}
