package zveno;

import java.util.function.Predicate;
import java.util.function.Supplier;
import zveno.exchange.CopyReason;
import zveno.exchange.SafetyCopy;
import zveno.exchange.store.SafetyCopies;

/// Work before which the base is kept as it is. Work that fails half way, or that brings nothing
/// new, leaves no copy behind.
record CopiesKept(SafetyCopies copies) {
  /// @param wrote whether the work wrote anything
  <T> T before(Supplier<T> work, Predicate<T> wrote) {
    SafetyCopy copy = copies.take(CopyReason.BEFORE_IMPORT);
    boolean written = false;
    try {
      T result = work.get();
      written = wrote.test(result);
      return result;
    } finally {
      if (!written) copies.withdraw(copy);
    }
  }
}
