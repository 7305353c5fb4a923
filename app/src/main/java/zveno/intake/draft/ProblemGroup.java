package zveno.intake.draft;

import java.util.List;
import zveno.intake.kind.RowFate;

/// Problems of a file that are put right in one way.
///
/// @param code what is wrong; the word of the command line, or one of this program's own
/// @param loses whether something would be lost if nothing is done
public record ProblemGroup(
    Repair repair, String code, String field, boolean loses, List<Ask> asks) {

  /// How problems are put right.
  public enum Repair {
    /// Another text for a text, wherever it stands.
    REPLACE,
    /// A text for one cell.
    FILL,
    /// One of several stored records for a row.
    CHOOSE,
    /// A value of an editable list instead of a new one.
    KNOWN_VALUE,
    /// Nothing to do but to know of it.
    NOTE
  }

  /// One question.
  ///
  /// @param value what stands in the file
  /// @param rows where
  /// @param suggestion what it may mean, else empty
  /// @param candidates the stored records to choose from
  public record Ask(
      String value, List<Integer> rows, String suggestion, List<RowFate.Candidate> candidates) {}

  /// In how many rows it occurs; of new values, how many they are.
  public int count() {
    if (repair == Repair.KNOWN_VALUE) return asks.size();
    return asks.stream().mapToInt(ask -> Math.max(1, ask.rows().size())).sum();
  }
}
