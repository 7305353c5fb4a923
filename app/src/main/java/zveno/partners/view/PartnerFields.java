package zveno.partners.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.text.Messages;
import zveno.ui.table.lines.LineField;

/// What the table of partners can be ordered, filtered and grouped by: the name it is called by,
/// what is computed, and every field.
record PartnerFields(Messages messages) {
  static final String NAME = "called";
  static final String STATUS = "status";
  static final String FORM = "form";
  static final String FILES = "files";
  static final String DOUBTS = "doubts";

  List<LineField<PartnerLine>> all() {
    List<LineField<PartnerLine>> all =
        new ArrayList<>(List.of(name(), status(), form(), files(), doubts()));
    for (PartnerField field : PartnerField.values()) all.add(of(field));
    return all;
  }

  LineField<PartnerLine> name() {
    return LineField.text(NAME, messages.get("partners.name.column"), PartnerLine::name);
  }

  LineField<PartnerLine> status() {
    return LineField.<PartnerLine>choice(
            STATUS, messages.get("partners.status.column"), PartnerLine::statusText)
        .by(
            Comparator.comparing((PartnerLine line) -> line.status().state())
                .thenComparingLong(line -> line.status().days()))
        .of(line -> List.of(line.stateText()));
  }

  LineField<PartnerLine> form() {
    return LineField.choice(FORM, messages.get("partners.form.column"), PartnerLine::formText);
  }

  LineField<PartnerLine> files() {
    return LineField.<PartnerLine>choice(
            FILES, messages.get("partners.files.column"), PartnerLine::filesText)
        .by(Comparator.comparingInt(PartnerLine::files));
  }

  /// The fields that deserve a second look, by their headings.
  LineField<PartnerLine> doubts() {
    return LineField.<PartnerLine>choice(
            DOUBTS,
            messages.get("partners.doubts.column"),
            line -> String.join("; ", doubted(line)))
        .of(this::doubted);
  }

  private List<String> doubted(PartnerLine line) {
    return line.doubts().keySet().stream().map(field -> messages.get(field.headingKey())).toList();
  }

  LineField<PartnerLine> of(PartnerField field) {
    String id = field.code();
    String heading = messages.get(field.headingKey());
    LineField<PartnerLine> text = LineField.text(id, heading, line -> line.cell(field));
    return switch (field.shape()) {
      case DATE -> LineField.date(id, heading, line -> line.cell(field), line -> day(line, field));
      case CHOICE -> LineField.choice(id, heading, line -> line.cell(field));
      case WORDS -> text.of(line -> PartnerText.SHOWN.values(line.partner(), field));
      default -> text;
    };
  }

  private static Optional<LocalDate> day(PartnerLine line, PartnerField field) {
    return line.partner()
        .agreement()
        .flatMap(
            agreement ->
                switch (field) {
                  case AGREEMENT_DATE -> agreement.signedOn();
                  case AGREEMENT_FROM -> agreement.validFrom();
                  default -> agreement.validTo();
                });
  }
}
