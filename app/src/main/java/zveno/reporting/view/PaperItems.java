package zveno.reporting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.reporting.desk.PaperKind;
import zveno.reporting.template.KnownTemplate;
import zveno.reports.events.EventsForm;
import zveno.reports.partners.PartnersForm;
import zveno.text.Messages;

/// What stands in the list of documents.
record PaperItems(Messages messages) {
  /// The tables, the calendar, then the templates.
  List<PaperItem> of(List<KnownTemplate> templates) {
    List<PaperItem> items = new ArrayList<>();
    for (PartnersForm form : PartnersForm.values()) items.add(table(form));
    for (EventsForm form : EventsForm.values()) items.add(calendar(form));
    templates.forEach(template -> items.add(of(template)));
    return items;
  }

  private PaperItem table(PartnersForm form) {
    return new PaperItem(
        new PaperKind.Table(form),
        messages.get("reporting.paper." + form),
        messages.get("reporting.caption." + form));
  }

  private PaperItem calendar(EventsForm form) {
    return new PaperItem(
        new PaperKind.Calendar(form),
        messages.get("reporting.paper." + form),
        messages.get("reporting.caption." + form));
  }

  PaperItem of(KnownTemplate template) {
    return new PaperItem(
        new PaperKind.FromTemplate(template), template.title(), messages.get(caption(template)));
  }

  private static String caption(KnownTemplate template) {
    Optional<KnownTemplate.Shipped> shipped = template.shipped();
    if (shipped.isEmpty()) return "reporting.caption.own";
    return template.changed() ? "reporting.caption.changed" : "reporting.caption.template";
  }
}
