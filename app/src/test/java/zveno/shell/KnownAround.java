package zveno.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import zveno.support.Surroundings;

/// A base and a log that lie where a test wants them.
final class KnownAround implements Surroundings {
  final Path logs = Path.of("target/logs-" + UUID.randomUUID());
  Optional<Path> licences = Optional.empty();

  @Override
  public Path base() {
    return Path.of("/Документы/Район");
  }

  @Override
  public Path logs() {
    return logs;
  }

  @Override
  public Optional<Path> licences() {
    return licences;
  }

  @Override
  public Map<String, Long> rows() {
    return new TreeMap<>(Map.of("ORGANIZATION", 5L, "CONTACT", 7L));
  }
}
