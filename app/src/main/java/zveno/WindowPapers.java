package zveno;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import zveno.demo.Demo;
import zveno.files.TargetFile;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerWords;
import zveno.partners.Partners;
import zveno.partners.view.PartnerPapers;
import zveno.reporting.PartnersDocument;
import zveno.reporting.PartnersOrder;
import zveno.reports.PartnersReport;
import zveno.reports.ReportWriter;
import zveno.reports.partners.PartnersForm;
import zveno.text.Messages;
import zveno.ui.Progress;

/// What the window does with files of partners, over the open base.
///
/// @param centre the owner in a document's heading where no organisation is ours
record WindowPapers(
    Partners partners, Demo demo, Messages messages, Clock clock, Supplier<String> centre)
    implements PartnerPapers {

  @Override
  public void write(Paper paper, Path target, Progress progress) throws IOException {
    TargetFile.check(target);
    List<Partner> lines = partners.all();
    progress.stopIfCancelled();
    PartnersForm form = paper.full() ? PartnersForm.FULL : PartnersForm.SHORT;
    String owner = partners.ours().map(Organization::name).orElseGet(centre);
    PartnersOrder order = PartnersOrder.today(form, owner, paper.contacts(), LocalDate.now(clock));
    PartnersReport report =
        new PartnersDocument(new PartnerWords(messages), new FormRule(FormRule.Level.TYPE))
            .of(lines, partners.ours(), order);
    TargetFile.replace(target, out -> new ReportWriter().write(report, paper.format(), out));
  }

  @Override
  public void fillExample(Progress progress) {
    demo.fill(LocalDate.now(clock));
  }
}
