package zveno.help.view;

import zveno.help.HelpPage;
import zveno.help.HelpPaper;
import zveno.ui.paper.PaperOut;

/// Pages of the help go to the printer or into a PDF.
public record HelpFiles(PaperOut paper) {
  void print(HelpPage page) {
    paper.print(page.title(), HelpPaper.of(page));
  }

  void save(HelpPage page) {
    paper.save(paper.messages().get("help.savePdf.title"), page.title(), () -> HelpPaper.of(page));
  }
}
