package zveno.reporting.view;

import java.util.Optional;
import zveno.reporting.desk.PaperKind;
import zveno.reporting.template.KnownTemplate;

/// A document in the list.
///
/// @param caption what kind of document it is
public record PaperItem(PaperKind kind, String title, String caption) {
  /// The template that it comes of.
  Optional<KnownTemplate> template() {
    return kind instanceof PaperKind.FromTemplate(KnownTemplate template)
        ? Optional.of(template)
        : Optional.empty();
  }

  /// The key of the title under which it stands.
  String groupKey() {
    return switch (kind) {
      case PaperKind.Table _ -> "reporting.partners.group";
      case PaperKind.Calendar _ -> "reporting.calendar.group";
      case PaperKind.FromTemplate _ -> "reporting.templates.group";
    };
  }

  /// Whether it is a document of the calendar.
  boolean isOfCalendar() {
    return kind instanceof PaperKind.Calendar;
  }

  /// Whether it is the same document, changed or not.
  boolean isLike(PaperItem other) {
    return title.equals(other.title) && template().isPresent() == other.template().isPresent();
  }
}
