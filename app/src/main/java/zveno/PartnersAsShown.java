package zveno;

import java.util.List;
import zveno.partners.view.ShownPartners;
import zveno.reports.TableReport;
import zveno.reports.paper.Paper;
import zveno.reports.plain.PlainTable;
import zveno.text.Messages;

/// The table of partners as a document that looks as it does on the screen.
record PartnersAsShown(Messages messages) {
  TableReport of(ShownPartners shown, boolean contacts, Paper paper) {
    String chosen = shown.chosen();
    return new TableReport(
        paper,
        new PlainTable(
            messages.get("reporting.partners.title"),
            messages.get("reporting.partners.noun"),
            chosen.isEmpty() ? List.of() : List.of(messages.get("reporting.chosen.line", chosen)),
            shown.grid(messages, contacts),
            messages.get("reporting.partners.none"),
            messages.get("reporting.partners.total")));
  }
}
