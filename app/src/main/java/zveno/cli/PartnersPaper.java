package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import zveno.changes.EventLog.Action;
import zveno.files.TargetFile;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerWords;
import zveno.reporting.FileForm;
import zveno.reporting.PartnersDocument;
import zveno.reporting.PartnersOrder;
import zveno.reports.PartnersReport;
import zveno.reports.ReportWriter;
import zveno.reports.paper.Paper;
import zveno.reports.partners.PartnersForm;
import zveno.settings.Signatories;

/// Writes the document «Социальные партнёры» into a file.
record PartnersPaper(Call call, Workplace workplace) {
  static final String SHORT = "partners-short";
  static final String FULL = "partners-full";
  static final String STAGE = "partners-stage";
  static final List<String> KINDS = List.of(SHORT, FULL, STAGE);
  static final List<FileForm> FORMS = List.of(FileForm.DOCX, FileForm.XLSX, FileForm.PDF);

  PartnersOrder order(String kind, boolean contacts) {
    String owner =
        workplace
            .partners()
            .ours()
            .map(Organization::name)
            .orElse(workplace.store().card().centre());
    Paper paper =
        workplace
            .papers()
            .now()
            .paper(owner, call.today(), Signatories.of(workplace.settings().now()));
    return PartnersOrder.of(form(kind), contacts, paper);
  }

  private static PartnersForm form(String kind) {
    return switch (kind) {
      case SHORT -> PartnersForm.SHORT;
      case STAGE -> PartnersForm.STAGE;
      default -> PartnersForm.FULL;
    };
  }

  /// Returns how many partners the document holds.
  int write(String kind, PartnersOrder order, FileForm form, Path file) throws IOException {
    TargetFile.check(file);
    List<Partner> partners = workplace.partners().all();
    PartnersReport report =
        new PartnersDocument(
                new PartnerWords(call.messages()),
                new FormRule(FormRule.Level.TYPE),
                workplace.settings().now().warnDays())
            .of(partners, workplace.partners().ours(), order);
    TargetFile.replace(file, out -> new ReportWriter().write(report, form.report(), out));
    workplace.log().note(Action.REPORT, kind + " " + form.ending(), partners.size());
    return partners.size();
  }
}
