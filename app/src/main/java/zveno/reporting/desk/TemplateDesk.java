package zveno.reporting.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.files.TargetFile;
import zveno.partners.Agreement;
import zveno.reporting.Figure;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.template.Letters;
import zveno.reporting.template.Occasion;
import zveno.reporting.template.PartnerCase;
import zveno.reporting.template.PartnersCase;
import zveno.reporting.template.TemplateFields;
import zveno.reporting.template.TemplateKind;
import zveno.reporting.template.TemplateWords;
import zveno.reporting.template.Templates;
import zveno.reports.pdf.PaperPages;
import zveno.reports.template.Fields;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// Documents that come of templates.
record TemplateDesk(Messages messages, Templates templates, TemplateFields fields) {
  /// So many letters are shown; all of them are written.
  private static final int SHOWN = 50;

  TemplateDesk(Messages messages, Templates templates) {
    this(messages, templates, new TemplateFields(messages));
  }

  Prepared prepare(KnownTemplate known, Occasion occasion, List<PartnerCase> cases)
      throws IOException {
    WordTemplate template;
    try {
      template = templates.open(known);
    } catch (TemplateRefusedException refused) {
      String why = new TemplateWords(messages).text(refused);
      return new Prepared(Optional.empty(), true, List.of(), List.of(), why, false);
    }
    TemplateKind kind = TemplateKind.of(template, fields);
    boolean each = kind == TemplateKind.PARTNER;
    List<TemplateFault> faults = template.faults(kind.fields(fields));
    PaperPages pages = faults.isEmpty() ? pages(template, each, occasion, cases) : template.bare();
    return new Prepared(
        Optional.of(pages), true, each ? letters(cases) : all(cases), faults, "", each);
  }

  private PaperPages pages(
      WordTemplate template, boolean each, Occasion occasion, List<PartnerCase> cases) {
    if (!each) return template.pages(fields.ofPartners(), new PartnersCase(cases, occasion));
    if (cases.isEmpty()) return template.bare();
    Fields<PartnerCase> one = fields.ofPartner();
    return PaperPages.together(
        cases.stream().limit(SHOWN).map(letter -> template.pages(one, letter)).toList());
  }

  private List<Figure> all(List<PartnerCase> cases) {
    return List.of(figure("all", messages.get("reporting.figure.all"), cases));
  }

  private static Figure figure(String mark, String title, List<PartnerCase> cases) {
    return new Figure(
        mark,
        title,
        "",
        Integer.toString(cases.size()),
        cases.stream().map(one -> one.partner().id()).toList());
  }

  /// How many letters, then each with the day that it is about.
  private List<Figure> letters(List<PartnerCase> cases) {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("", messages.get("reporting.figure.letters"), cases));
    for (PartnerCase one : cases) {
      figures.add(
          new Figure(
              PaperPages.part(figures.size() - 1),
              one.partner().organization().callName(),
              "",
              day(one),
              List.of(one.partner().id())));
    }
    return figures;
  }

  private static String day(PartnerCase one) {
    Optional<Agreement> soon = one.expiring().stream().findFirst();
    return soon.flatMap(Agreement::validTo).map(RussianDate::digits).orElse("");
  }

  List<FieldLine> palette(KnownTemplate known, Occasion occasion, List<PartnerCase> cases)
      throws IOException {
    TemplateKind kind;
    try {
      kind = TemplateKind.of(templates.open(known), fields);
    } catch (TemplateRefusedException refused) {
      kind = TemplateKind.PARTNER;
    }
    return kind == TemplateKind.PARTNER
        ? Palette.of(fields.ofPartner(), cases.stream().findFirst())
        : Palette.of(fields.ofPartners(), Optional.of(new PartnersCase(cases, occasion)));
  }

  int write(KnownTemplate known, Occasion occasion, List<PartnerCase> cases, Path target)
      throws IOException, TemplateRefusedException, FaultyTemplateException {
    WordTemplate template = templates.open(known);
    if (TemplateKind.of(template, fields) == TemplateKind.PARTNER) {
      return Letters.toPartners(known.title(), template, fields.ofPartner())
          .writeAll(cases, target)
          .size();
    }
    Fields<PartnersCase> all = fields.ofPartners();
    List<TemplateFault> faults = template.faults(all);
    if (!faults.isEmpty()) throw new FaultyTemplateException(known.title(), faults);
    TargetFile.replace(target, out -> template.fill(all, new PartnersCase(cases, occasion), out));
    return 1;
  }
}
