package zveno.reporting.desk;

import zveno.reporting.template.KnownTemplate;
import zveno.reports.partners.PartnersForm;

/// A document that can be made.
public sealed interface PaperKind {
  /// «Социальные партнёры» in one of its forms.
  record Table(PartnersForm form) implements PaperKind {}

  /// What comes of a template.
  record FromTemplate(KnownTemplate template) implements PaperKind {}
}
