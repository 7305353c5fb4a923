package zveno.events.view.coverage;

import java.util.List;
import java.util.UUID;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.ui.table.lines.Only;

/// Where coverage leads to.
public interface Ways {
  /// Shows the card of an organisation.
  void partner(UUID organization);

  /// Shows these organisations and no others.
  void partners(Only these);

  /// Shows these events and no others.
  void events(Only these);

  /// Writes an invitation to each of these, and the list of them.
  void invite(List<Member> members);

  /// Writes what is in sight as a file of this kind.
  ///
  /// @param summed the figures, in place of the matrix
  void write(Matrix matrix, boolean summed, Form form);

  /// Sends what is in sight to a printer.
  void print(Matrix matrix, boolean summed);

  /// Kinds of files.
  enum Form {
    WORD,
    EXCEL,
    PDF
  }
}
