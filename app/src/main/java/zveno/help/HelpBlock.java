package zveno.help;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a page.
///
/// @param mark before an item of a list: a number or a dot
public record HelpBlock(Kind kind, String mark, List<HelpRun> runs) {
  /// What a paragraph is.
  public enum Kind {
    TITLE,
    HEADING,
    TEXT,
    ITEM,
    /// A key and what it does: the first run, and the other ones.
    ROW
  }

  public static HelpBlock of(Kind kind, HelpRun... runs) {
    return new HelpBlock(kind, "", List.of(runs));
  }

  /// The words without their looks.
  public String text() {
    return runs.stream().map(HelpRun::text).collect(Collectors.joining());
  }
}
