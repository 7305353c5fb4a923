package zveno.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the program runs and what lies around it. Asked off the screen's thread.
public interface Surroundings {
  /// The folder of the open base.
  Path base();

  /// The folder of the log.
  Path logs();

  /// The list of licences, where the program was installed with one.
  Optional<Path> licences();

  /// How many rows each table has.
  Map<String, Long> rows();
}
