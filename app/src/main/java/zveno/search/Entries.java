package zveno.search;

import java.util.List;

/// The records of a feature that can be found. Read off the screen's thread.
@FunctionalInterface
public interface Entries {
  List<Entry> all();
}
