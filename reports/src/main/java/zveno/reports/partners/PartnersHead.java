package zveno.reports.partners;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.paper.Paper;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// The lines under the heading: whose partners, which of them, and when.
record PartnersHead(Words common, Words words, Paper paper, PartnersTable table) {

  List<String> lines() {
    Dates dates = new Dates(common);
    List<String> lines = new ArrayList<>();
    if (!paper.owner().isBlank()) lines.add(paper.owner().strip());
    if (!table.chosen().isBlank()) lines.add(words.get("chosen", table.chosen()));
    if (table.form() == PartnersForm.STAGE) {
      lines.add(
          common.get(
              "state.period", dates.full(table.period().from()), dates.full(table.period().to())));
    } else {
      lines.add(common.get("state.on", dates.full(paper.date())));
    }
    return lines;
  }
}
