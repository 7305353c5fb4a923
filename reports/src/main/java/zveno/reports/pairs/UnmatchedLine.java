package zveno.reports.pairs;

import java.util.List;

/// A school that is left without a pair.
///
/// @param reason a finished sentence
/// @param relax what could help, finished phrases
public record UnmatchedLine(String recipient, String reason, List<String> relax) {
  public UnmatchedLine {
    relax = List.copyOf(relax);
  }
}
