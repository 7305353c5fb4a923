package zveno.events.view.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import zveno.events.days.SchoolBreak;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.SchoolTerm;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.text.Messages;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;
import zveno.ui.form.Segments;

/// Vacations and terms of a school year, each in one field: «31 октября – 8 ноября».
final class SchoolSection extends VBox {
  private final Messages messages;
  private final Label state = FieldSection.muted("");
  private final Label quarters = FieldSection.muted("");
  private final Segments<Boolean> terms;
  private final Map<SchoolBreak.Kind, FormField> breaks = new EnumMap<>(SchoolBreak.Kind.class);
  private final List<FormField> trimesters = new ArrayList<>();

  SchoolSection(Messages messages, DaysModel model) {
    this.messages = messages;
    FieldSection section =
        new FieldSection(
            messages.get("days.school.section"),
            FieldSection.button(
                messages.get("days.estimate.button"), model::estimateAgain, "flat"));
    section.body().getChildren().add(state);
    for (SchoolBreak.Kind kind : SchoolBreak.Kind.values()) {
      String code = kind.name().toLowerCase(Locale.ROOT);
      FormField field =
          new FormField(
              "break-" + code,
              messages.get("days.break." + code),
              List::of,
              typed ->
                  doubt(
                      Objects.requireNonNull(breaks.get(kind)),
                      typed,
                      model.setBreak(kind, typed)));
      breaks.put(kind, field);
      section.body().getChildren().add(field);
    }
    terms = new Segments<>(model::trimesters);
    Map<Boolean, String> words = new LinkedHashMap<>();
    words.put(false, messages.get("days.quarters.option"));
    words.put(true, messages.get("days.trimesters.option"));
    terms.offer(words);
    section
        .body()
        .getChildren()
        .addAll(new FieldRow(messages.get("days.terms.field"), terms), quarters);
    for (int i = 1; i <= SchoolCalendar.TRIMESTERS; i++) {
      int number = i;
      FormField field =
          new FormField(
              "term-" + number,
              messages.get("days.trimester.field", number),
              List::of,
              typed -> doubt(trimesters.get(number - 1), typed, model.setTerm(number, typed)));
      trimesters.add(field);
      section.body().getChildren().add(field);
    }
    getChildren().add(section);
    model.shownProperty().subscribe(now -> now.ifPresent(shown -> show(shown.school())));
  }

  private void doubt(FormField field, String typed, boolean understood) {
    if (!understood) field.show(typed, messages.get("days.badSpan.doubt"));
  }

  private void show(SchoolCalendar school) {
    DateText text = new DateText(school.year());
    state.setText(
        messages.get(
            school.estimated() ? "days.estimated.text" : "days.certain.text",
            school.year().name()));
    breaks.forEach(
        (kind, field) ->
            field.show(
                school.breaks().stream()
                    .filter(pause -> pause.kind() == kind)
                    .map(pause -> span(text, pause.first(), pause.last()))
                    .collect(Collectors.joining()),
                ""));
    boolean three = school.terms().size() == SchoolCalendar.TRIMESTERS;
    terms.show(three);
    quarters.setText(
        school.terms().stream()
            .map(
                term ->
                    messages.get(
                        "days.quarter.text", term.number(), span(text, term.first(), term.last())))
            .collect(Collectors.joining("; ")));
    seen(quarters, !three);
    for (FormField field : trimesters) seen(field, three);
    if (!three) return;
    for (SchoolTerm term : school.terms()) {
      trimesters.get(term.number() - 1).show(span(text, term.first(), term.last()), "");
    }
  }

  private static String span(DateText text, LocalDate first, LocalDate last) {
    return text.full(PartialDate.range(first, last));
  }

  private static void seen(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
