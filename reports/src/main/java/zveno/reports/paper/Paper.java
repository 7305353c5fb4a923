package zveno.reports.paper;

import java.time.LocalDate;
import java.util.Optional;

/// The frame of a document.
///
/// @param owner the organisation whose document it is, as it stands in the heading; empty to leave
///   it out
/// @param date the day whose state the document shows
public record Paper(
    String owner,
    LocalDate date,
    StyleProfile style,
    Optional<Stamp> stamp,
    Optional<Signature> signature) {

  /// A paper that nobody approves or signs.
  public static Paper plain(String owner, LocalDate date, StyleProfile style) {
    return new Paper(owner, date, style, Optional.empty(), Optional.empty());
  }
}
