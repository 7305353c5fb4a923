package zveno.ui.paper;

import zveno.reports.pdf.PaperPages;

/// Sends pages to a printer; called on the screen's thread.
@FunctionalInterface
public interface Printing {
  /// How it ended.
  enum Outcome {
    PRINTED,
    /// The user left it.
    LEFT,
    NO_PRINTER,
    FAILED
  }

  /// Sends them.
  ///
  /// @param name what the queue of the printer calls it
  Outcome print(String name, PaperPages pages);
}
