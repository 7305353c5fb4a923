package zveno.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import zveno.exchange.Manifest;

/// A manifest as the command line answers it.
///
/// @param records live records of the whole file
/// @param created UTC
/// @param vector the greatest stamp of each replica, as text
/// @param tables rows, rows in the trash and SHA-256 of each table
/// @param files how many attachments
record ManifestAnswer(
    String file,
    int format,
    String program,
    int schema,
    String dataSet,
    String replica,
    Map<String, String> vector,
    String centre,
    String author,
    String created,
    String kind,
    String reason,
    long records,
    Map<String, Table> tables,
    long files) {

  /// One table.
  record Table(long rows, long deleted, String sha256) {}

  static ManifestAnswer of(Path file, Manifest manifest) {
    Map<String, Table> tables = new TreeMap<>();
    manifest
        .tables()
        .forEach(
            (name, part) ->
                tables.put(name, new Table(part.rows(), part.deleted(), part.sha256())));
    Map<String, String> vector = new TreeMap<>();
    manifest.vector().forEach((replica, clock) -> vector.put(replica.toString(), clock.toString()));
    return new ManifestAnswer(
        file.toString(),
        manifest.format(),
        manifest.program(),
        manifest.schema(),
        manifest.dataSet().toString(),
        manifest.replica().toString(),
        vector,
        manifest.centre(),
        manifest.author(),
        manifest.created().toString(),
        manifest.kind().code(),
        manifest.reason(),
        tables.values().stream().mapToLong(Table::rows).sum(),
        tables,
        manifest.files());
  }

  /// The day on which it was made.
  @JsonIgnore
  LocalDate day() {
    return LocalDate.ofInstant(Instant.parse(created), ZoneOffset.UTC);
  }
}
