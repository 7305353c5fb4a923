package zveno.intake;

import java.nio.file.Path;
import java.util.Optional;

/// What is to be brought in.
///
/// @param sheet before the one of the profile
/// @param dryRun the same figures, and nothing written
/// @param rejects where the rejected rows go, with the reason in a last column
public record ImportRequest(
    Path file,
    Optional<Path> profile,
    Optional<String> sheet,
    boolean dryRun,
    Optional<Path> rejects) {

  /// A file and nothing else said.
  public static ImportRequest of(Path file) {
    return new ImportRequest(file, Optional.empty(), Optional.empty(), false, Optional.empty());
  }
}
