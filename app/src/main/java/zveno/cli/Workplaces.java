package zveno.cli;

import java.nio.file.Path;

/// Opens bases.
@FunctionalInterface
public interface Workplaces {
  /// The base in this folder; a new one where there is none.
  ///
  /// @param author whose changes these will be
  Workplace open(Path folder, String author);
}
