package zveno.reports.template;

import java.util.List;

/// Something in a template that cannot be filled.
///
/// @param tag as it stands there
/// @param detail the part that the field belongs to, the tag that closes instead, the field whose
///   forms these are; empty for none
/// @param near what could have been meant, best first: names, or forms
/// @param at which tag of the template it is, for [WordTemplate#mended]
public record TemplateFault(
    Reason reason, String tag, String detail, List<String> near, TemplatePlace place, Spot at) {

  /// What is wrong.
  public enum Reason {
    /// No field is called so.
    UNKNOWN_FIELD,
    /// The field is known only between the tags of a list.
    OUTSIDE,
    /// The field has no such form.
    UNKNOWN_FORM,
    /// A list stands where a value is wanted.
    LIST_AS_VALUE,
    /// A part is begun and never ended.
    NOT_CLOSED,
    /// A part is ended that was not begun.
    NOT_OPENED,
    /// A part begins in one place and ends in another one that does not belong to it.
    CROSSED,
    /// Braces without their partners.
    BROKEN
  }

  /// A tag of a template.
  ///
  /// @param part name of the part in the file
  /// @param number of the tag in it, from 0
  public record Spot(String part, int number) {}

  public TemplateFault {
    near = List.copyOf(near);
  }
}
