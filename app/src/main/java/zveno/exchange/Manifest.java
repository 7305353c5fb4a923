package zveno.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What an exchange file or a safety copy says of itself.
///
/// @param format version of the container
/// @param program version of the program that wrote it
/// @param schema schema version of its rows
/// @param vector the newest stamp of each replica in the journal
/// @param created UTC
/// @param reason of a safety copy: its [CopyReason] as a word, else `backup`
/// @param tables each table
/// @param files how many attachments it carries
public record Manifest(
    int format,
    String program,
    int schema,
    UUID dataSet,
    UUID replica,
    Map<UUID, Long> vector,
    String centre,
    String author,
    Instant created,
    Kind kind,
    String reason,
    Map<String, Part> tables,
    long files) {
  /// What the file is for.
  public enum Kind {
    FULL,
    WITHOUT_PERSONAL_DATA,
    HANDOVER;

    /// The word in the manifest.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The rows of one table.
  ///
  /// @param rows live rows
  /// @param deleted rows in the trash
  /// @param bytes length of their text
  /// @param sha256 of their text
  public record Part(long rows, long deleted, long bytes, String sha256) {
    public long all() {
      return rows + deleted;
    }
  }
}
