package zveno.reports.partners;

import java.util.List;
import zveno.reports.paper.Period;

/// The content of «Социальные партнёры».
///
/// @param contacts whether contact persons are printed; without it no personal data reaches the
///   file
/// @param period in which partners count as new and things were done together
/// @param chosen which partners these are, in words; empty for all
/// @param lines in the order of the document
public record PartnersTable(
    PartnersForm form,
    boolean contacts,
    Period period,
    String chosen,
    List<PartnerLine> lines,
    PartnersTotals totals) {

  public PartnersTable {
    lines = List.copyOf(lines);
  }
}
