package zveno.reporting.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import zveno.changes.EventLog;
import zveno.changes.EventLog.Action;
import zveno.files.TargetFile;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerWords;
import zveno.partners.Partners;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.PartnersDocument;
import zveno.reporting.PartnersFigures;
import zveno.reporting.PartnersOrder;
import zveno.reporting.desk.PaperOptions.Scope;
import zveno.reporting.template.Cases;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.template.Occasion;
import zveno.reporting.template.PartnerCase;
import zveno.reporting.template.Templates;
import zveno.reports.PartnersReport;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Paper;
import zveno.reports.partners.PartnersForm;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplateRefusedException;
import zveno.settings.BaseSettings;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.text.Messages;

/// Makes documents over the open base: to be looked at, and as files. All of it may last and
/// belongs off the screen's thread.
public final class PaperDesk {
  private final Means means;
  private final TemplateDesk templates;
  private final EventsDesk events;

  /// What it works with.
  ///
  /// @param cases reads what templates are filled from
  /// @param calendar what documents of the calendar are made from
  /// @param centre the owner's name where no organisation is ours
  public record Means(
      Messages messages,
      Clock clock,
      Partners partners,
      Cases cases,
      Templates templates,
      PaperSettingsFile looks,
      BaseSettings settings,
      EventLog log,
      CalendarSource calendar,
      Supplier<String> centre) {}

  public PaperDesk(Means means) {
    this.means = means;
    this.templates = new TemplateDesk(means.messages(), means.templates());
    this.events = new EventsDesk(means);
  }

  /// What it works with.
  public Means means() {
    return means;
  }

  public Templates templates() {
    return means.templates();
  }

  /// What is said of the base about documents.
  ///
  /// @param usual who signs where nobody else is wanted
  /// @param days an agreement that ends within so many days ends soon
  /// @param years how school years are counted
  public record Said(
      Signatories signatories, Optional<Signatories.Person> usual, int days, SchoolYears years) {}

  public Said said() {
    zveno.settings.Said said = means.settings().now();
    Signatories signatories = Signatories.of(said);
    Occasion plain = means.cases().occasion(today(), Optional.empty(), false);
    return new Said(signatories, plain.signer(), said.warnDays(), SchoolYears.of(said));
  }

  private LocalDate today() {
    return LocalDate.now(means.clock());
  }

  /// Makes a document ready to be looked at.
  ///
  /// @param shown what stands in the table of partners, for whoever wants just that
  public Prepared prepare(PaperKind kind, PaperOptions options, Selection shown)
      throws IOException {
    return switch (kind) {
      case PaperKind.Table(PartnersForm form) -> table(form, options, shown);
      case PaperKind.Calendar(EventsForm form) -> events.prepare(form, options, paper(options));
      case PaperKind.FromTemplate(KnownTemplate template) ->
          templates.prepare(template, occasion(options), cases(options, shown));
    };
  }

  private Prepared table(PartnersForm form, PaperOptions options, Selection shown) {
    PartnersOrder order = order(form, options, shown);
    List<Partner> partners = partners(options, shown);
    return new Prepared(
        Optional.of(new ReportWriter().pages(report(partners, order))),
        false,
        new PartnersFigures(means.messages()).of(partners, order),
        List.of(),
        "",
        false);
  }

  private PartnersReport report(List<Partner> partners, PartnersOrder order) {
    return new PartnersDocument(
            new PartnerWords(means.messages()),
            new FormRule(FormRule.Level.TYPE),
            means.settings().now().warnDays())
        .of(partners, means.partners().ours(), order);
  }

  private PartnersOrder order(PartnersForm form, PaperOptions options, Selection shown) {
    String words =
        switch (options.scope()) {
          case ALL -> "";
          case SHOWN -> shown.words();
          case EXPIRING -> means.messages().get("reporting.expiring.chosen", options.days());
        };
    return PartnersOrder.of(form, options.contacts(), paper(options)).chosen(words);
  }

  private Paper paper(PaperOptions options) {
    String owner = means.partners().ours().map(Organization::name).orElseGet(means.centre());
    Signatories said = Signatories.of(means.settings().now());
    Signatories by =
        new Signatories(
            options.stamped() ? said.approver() : Optional.empty(),
            options.signer(),
            said.compiler());
    return means.looks().now().paper(owner, options.date(), by);
  }

  private List<Partner> partners(PaperOptions options, Selection shown) {
    return switch (options.scope()) {
      case ALL -> means.partners().all();
      case SHOWN -> shown.partners();
      case EXPIRING -> cases(options, shown).stream().map(PartnerCase::partner).toList();
    };
  }

  private Occasion occasion(PaperOptions options) {
    Occasion occasion =
        means.cases().occasion(options.date(), options.signer(), options.contacts());
    return occasion.signer(options.signer());
  }

  private List<PartnerCase> cases(PaperOptions options, Selection shown) {
    Occasion occasion = occasion(options);
    return switch (options.scope()) {
      case ALL -> means.cases().all(options.days(), occasion);
      case SHOWN -> Cases.of(shown.partners(), options.days(), occasion);
      case EXPIRING -> means.cases().expiring(options.days(), occasion);
    };
  }

  /// The fields that can stand in a template.
  public List<FieldLine> palette(KnownTemplate template, PaperOptions options, Selection shown)
      throws IOException {
    return templates.palette(template, occasion(options), cases(options, shown));
  }

  /// Puts another name or form into a template in the place of a faulty one.
  public void mend(KnownTemplate template, TemplateFault fault, String by)
      throws IOException, TemplateRefusedException {
    means.templates().write(template, means.templates().open(template).mended(fault, by));
  }

  /// Writes a document.
  ///
  /// @param target a file, or the folder for a file each
  /// @return how many files there are
  public int write(
      PaperKind kind, PaperOptions options, Selection shown, ReportFormat format, Path target)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    return switch (kind) {
      case PaperKind.Table(PartnersForm form) -> {
        TargetFile.check(target);
        List<Partner> partners = partners(options, shown);
        PartnersReport report = report(partners, order(form, options, shown));
        TargetFile.replace(target, out -> new ReportWriter().write(report, format, out));
        String name = "partners-" + form.name().toLowerCase(Locale.ROOT);
        means.log().note(Action.REPORT, name + " " + format.ending().substring(1), partners.size());
        yield 1;
      }
      case PaperKind.Calendar(EventsForm form) -> {
        events.write(form, options, paper(options), format, target);
        yield 1;
      }
      case PaperKind.FromTemplate(KnownTemplate template) -> {
        List<PartnerCase> cases = cases(options, shown);
        int files = templates.write(template, occasion(options), cases, target);
        means.log().note(Action.REPORT, "template docx", cases.size());
        yield files;
      }
    };
  }

  /// What a kind of document usually wants.
  public static Scope usual(PaperKind kind) {
    boolean letter =
        kind instanceof PaperKind.FromTemplate(KnownTemplate template)
            && template.shipped().equals(Optional.of(KnownTemplate.Shipped.EXPIRY_LETTER));
    return letter ? Scope.EXPIRING : Scope.ALL;
  }
}
