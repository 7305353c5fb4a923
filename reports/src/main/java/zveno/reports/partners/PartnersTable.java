package zveno.reports.partners;

import java.util.List;

/// The content of «Социальные партнёры».
///
/// @param contacts whether contact persons are printed; without it no personal data reaches the
///   file
/// @param lines in the order of the document
public record PartnersTable(
    PartnersForm form, boolean contacts, List<PartnerLine> lines, PartnersTotals totals) {

  public PartnersTable {
    lines = List.copyOf(lines);
  }
}
