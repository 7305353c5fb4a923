package zveno.attachments;

import java.util.List;

/// What came of files that were to be added.
///
/// @param added those that hang on the record now
/// @param refused those that do not
public record Adding(List<Attachment> added, List<Refused> refused) {
  public Adding {
    added = List.copyOf(added);
    refused = List.copyOf(refused);
  }

  /// A file that was not taken; nothing was changed for it.
  ///
  /// @param file its name
  /// @param known where the record has the same file already: what it is called there
  public record Refused(String file, Why why, String known) {
    public Refused(String file, Why why) {
      this(file, why, "");
    }
  }

  /// Why a file was not taken.
  public enum Why {
    /// It is a folder.
    FOLDER,
    /// It is not there, or may not be read, or the disk answers with an error.
    UNREADABLE,
    /// It is longer than [Attachments#LONGEST].
    TOO_BIG,
    /// The record has a file with the same content.
    ALREADY_HERE,
    /// The disk of the base is full.
    NO_ROOM,
    /// The folder of the base cannot be written.
    NOT_WRITABLE
  }
}
