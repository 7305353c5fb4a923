package zveno.reporting.template;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplatePlace;
import zveno.reports.template.TemplateRefusedException;
import zveno.text.Messages;

/// Faults and refusals of templates in words.
public record TemplateWords(Messages messages) {
  /// What is wrong, and what could have been meant.
  public String text(TemplateFault fault) {
    String what = messages.get("template.fault." + fault.reason(), fault.tag(), fault.detail());
    if (fault.near().isEmpty()) return what;
    return messages.get("template.fault.near", what, near(fault));
  }

  /// «поле1», «поле2» или «поле3».
  private String near(TemplateFault fault) {
    List<String> quoted =
        fault.near().stream().map(name -> messages.get("template.quoted.name", name)).toList();
    if (quoted.size() == 1) return quoted.getFirst();
    String first = String.join(", ", quoted.subList(0, quoted.size() - 1));
    return messages.get("template.near.or", first, quoted.getLast());
  }

  /// «стр. 2, таблица 1, строка 3, столбец 2».
  public String place(TemplatePlace place) {
    List<String> steps = new ArrayList<>();
    if (place.part() != TemplatePlace.Part.BODY) {
      steps.add(messages.get("template.part." + place.part()));
    }
    if (place.page() > 0) steps.add(messages.get("template.place.page", place.page()));
    if (place.table() > 0) {
      steps.add(messages.get("template.place.cell", place.table(), place.row(), place.column()));
    } else {
      steps.add(messages.get("template.place.paragraph", place.paragraph()));
    }
    return String.join(", ", steps);
  }

  /// Why a file is no template, and what to do.
  public String text(TemplateRefusedException refused) {
    return messages.get("template.refused." + refused.reason(), refused.detail());
  }
}
