package zveno.attachments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The files of records. Every call that writes is one change of the journal and is on the disk
/// when it returns; the bytes of a file are there before its record is.
public interface Attachments {
  /// The longest file in bytes: a long scan or a film of a lesson, not a disk image.
  long LONGEST = 200L << 20;

  /// Adds files to a record, all as one change.
  ///
  /// @param about the name of the record, for the history
  Adding add(FileOwner owner, String about, List<Path> files);

  /// The files of a record, the latest first.
  List<Attachment> of(FileOwner owner);

  /// The files of all live records of a kind.
  List<Attachment> all(FileOwner.Kind kind);

  /// How many files each record of a kind has, left out where there are none.
  Map<UUID, Integer> counts(FileOwner.Kind kind);

  /// Gives the file another name; it keeps its ending when the name has none. An empty name changes
  /// nothing.
  void rename(UUID file, String about, String name);

  /// Takes the file off its record.
  void remove(UUID file, String about);

  /// Where the bytes of the file stand; empty when they are gone.
  Optional<Path> content(Attachment file);
}
