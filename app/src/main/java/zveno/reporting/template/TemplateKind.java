package zveno.reporting.template;

import zveno.reports.template.Fields;
import zveno.reports.template.WordTemplate;

/// What a template is filled from.
public enum TemplateKind {
  /// A document for each partner.
  PARTNER,
  /// One document about all of them.
  PARTNERS;

  /// Told by its fields: a template that repeats something for each partner is one about all.
  public static TemplateKind of(WordTemplate template, TemplateFields fields) {
    int one = template.faults(fields.ofPartner()).size();
    int all = template.faults(fields.ofPartners()).size();
    return all < one ? PARTNERS : PARTNER;
  }

  /// The fields of such a template.
  public Fields<?> fields(TemplateFields fields) {
    return this == PARTNER ? fields.ofPartner() : fields.ofPartners();
  }
}
