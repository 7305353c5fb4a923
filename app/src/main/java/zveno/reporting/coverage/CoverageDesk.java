package zveno.reporting.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.attachments.FileNames;
import zveno.changes.EventLog.Action;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.files.TargetFile;
import zveno.partners.Organization;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.template.Cases;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.template.KnownTemplate.Shipped;
import zveno.reporting.template.Letters;
import zveno.reporting.template.Occasion;
import zveno.reporting.template.PartnerCase;
import zveno.reporting.template.PartnersCase;
import zveno.reporting.template.TemplateFields;
import zveno.reports.Report;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.reports.paper.Paper;
import zveno.reports.pdf.PaperPages;
import zveno.reports.template.Fields;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;

/// Documents about coverage over the open base; all of it may last.
public record CoverageDesk(PaperDesk.Means means) {
  private static final String LIST = ".docx";

  /// Writes the matrix, or its figures.
  public void write(Matrix matrix, boolean summed, ReportFormat format, Path target)
      throws IOException {
    TargetFile.check(target);
    Report report = report(matrix, summed);
    TargetFile.replace(target, out -> new ReportWriter().write(report, format, out));
    String name = summed ? "coverage" : "coverage-matrix";
    means
        .log()
        .note(Action.REPORT, name + " " + format.ending().substring(1), matrix.members().size());
  }

  /// The pages as a printer gets them.
  public PaperPages pages(Matrix matrix, boolean summed) {
    return new ReportWriter().pages(report(matrix, summed));
  }

  private Report report(Matrix matrix, boolean summed) {
    LocalDate today = today();
    String owner = means.partners().ours().map(Organization::name).orElseGet(means.centre());
    Paper paper = means.looks().now().paper(owner, today, Signatories.of(means.settings().now()));
    CoverageDocument document =
        new CoverageDocument(
            means.messages(), SchoolYears.of(means.settings().now()).of(matrix.scope().from()));
    return summed ? document.summary(matrix, paper) : document.matrix(matrix, paper);
  }

  private LocalDate today() {
    return LocalDate.now(means.clock());
  }

  /// Writes an invitation to each of these, and the list of them.
  ///
  /// @param ahead the events that come next
  /// @param folder where to
  /// @return the names of the files, the list last
  public List<String> invite(List<Member> members, List<Occasion.Ahead> ahead, Path folder)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    Occasion occasion = means.cases().occasion(today(), Optional.empty(), false).ahead(ahead);
    Set<UUID> wanted = members.stream().map(Member::id).collect(Collectors.toSet());
    List<PartnerCase> cases =
        Cases.of(
            means.partners().all().stream().filter(one -> wanted.contains(one.id())).toList(),
            0,
            occasion);
    TemplateFields fields = new TemplateFields(means.messages());
    KnownTemplate letter = means.templates().shipped(Shipped.INVITATION);
    KnownTemplate list = means.templates().shipped(Shipped.INVITATION_LIST);
    WordTemplate listed = means.templates().open(list);
    Fields<PartnersCase> all = fields.ofPartners();
    List<TemplateFault> faults = listed.faults(all);
    if (!faults.isEmpty()) throw new FaultyTemplateException(list.title(), faults);
    List<String> files =
        new ArrayList<>(
            Letters.toPartners(letter.title(), means.templates().open(letter), fields.ofPartner())
                .writeAll(cases, folder));
    String name = FileNames.safe(list.title()) + LIST;
    TargetFile.replace(
        folder.resolve(name), out -> listed.fill(all, new PartnersCase(cases, occasion), out));
    files.add(name);
    means.log().note(Action.REPORT, "invitation docx", cases.size());
    return files;
  }
}
