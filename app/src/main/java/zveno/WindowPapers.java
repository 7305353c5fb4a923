package zveno;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import zveno.changes.EventLog;
import zveno.changes.EventLog.Action;
import zveno.demo.Demo;
import zveno.files.TargetFile;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.PartnerWords;
import zveno.partners.Partners;
import zveno.partners.view.PartnerPapers;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.PartnersDocument;
import zveno.reporting.PartnersOrder;
import zveno.reports.Report;
import zveno.reports.ReportWriter;
import zveno.reports.paper.Paper;
import zveno.reports.partners.PartnersForm;
import zveno.settings.BaseSettings;
import zveno.settings.Signatories;
import zveno.text.Messages;
import zveno.ui.Progress;

/// What the window does with files of partners, over the open base.
///
/// @param centre the owner in a document's heading where no organisation is ours
public record WindowPapers(
    Partners partners,
    Demo demo,
    EventLog log,
    PaperSettingsFile settings,
    BaseSettings said,
    Messages messages,
    Clock clock,
    Supplier<String> centre)
    implements PartnerPapers {

  @Override
  public void write(Wanted wanted, Path target, Progress progress) throws IOException {
    TargetFile.check(target);
    Report report = report(wanted);
    progress.stopIfCancelled();
    TargetFile.replace(target, out -> new ReportWriter().write(report, wanted.format(), out));
    log.note(Action.REPORT, name(wanted), wanted.shown().lines().size());
  }

  private static String name(Wanted wanted) {
    String form = wanted.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "partners-" + form + " " + wanted.format().ending().substring(1);
  }

  private Report report(Wanted wanted) {
    String owner = partners.ours().map(Organization::name).orElseGet(centre);
    Paper frame = settings.now().paper(owner, LocalDate.now(clock), Signatories.of(said.now()));
    return switch (wanted.form()) {
      case AS_SHOWN -> new PartnersAsShown(messages).of(wanted.shown(), wanted.contacts(), frame);
      case FULL -> report(wanted, PartnersForm.FULL, frame);
      case SHORT -> report(wanted, PartnersForm.SHORT, frame);
      case STAGE -> report(wanted, PartnersForm.STAGE, frame);
    };
  }

  private Report report(Wanted wanted, PartnersForm form, Paper frame) {
    PartnersOrder order =
        PartnersOrder.of(form, wanted.contacts(), frame).chosen(wanted.shown().chosen());
    return new PartnersDocument(
            new PartnerWords(messages), new FormRule(FormRule.Level.TYPE), said.now().warnDays())
        .of(wanted.shown().partners(), partners.ours(), order);
  }

  @Override
  public void fillExample(Progress progress) {
    demo.fill(LocalDate.now(clock));
  }
}
