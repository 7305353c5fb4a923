package zveno.reporting.desk;

import java.util.List;
import java.util.Optional;
import zveno.reporting.Figure;
import zveno.reports.pdf.PaperPages;
import zveno.reports.template.TemplateFault;

/// A document made ready to be looked at.
///
/// @param pages none for a template that cannot be opened
/// @param near whether the pages are only near to those of the file
/// @param faults of its template; while there are any nothing can be written
/// @param refused why the template cannot be opened, in words; empty when it can
/// @param each whether it becomes a file for each partner
public record Prepared(
    Optional<PaperPages> pages,
    boolean near,
    List<Figure> figures,
    List<TemplateFault> faults,
    String refused,
    boolean each) {

  public Prepared {
    figures = List.copyOf(figures);
    faults = List.copyOf(faults);
  }

  /// Whether a file can be written.
  public boolean whole() {
    return faults.isEmpty() && refused.isEmpty();
  }
}
