package zveno.reporting.desk;

import zveno.reporting.template.KnownTemplate;
import zveno.reports.events.EventsForm;
import zveno.reports.partners.PartnersForm;

/// A document that can be made.
public sealed interface PaperKind {
  /// «Социальные партнёры» in one of its forms.
  record Table(PartnersForm form) implements PaperKind {}

  /// A plan or a journal of the calendar.
  record Calendar(EventsForm form) implements PaperKind {}

  /// What comes of a template.
  record FromTemplate(KnownTemplate template) implements PaperKind {}
}
