package zveno.reports.partners;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.reports.table.Value;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// What stands in the cells of a partner, the same in every form and file.
record PartnerCells(Words words) {

  Value organization(PartnerLine line) {
    boolean one = line.shortName().isBlank() || line.shortName().equals(line.name());
    return Value.text(one ? line.name() : line.name() + "\n(" + line.shortName() + ")");
  }

  Value department(PartnerLine line) {
    return joined(" / ", Stream.of(line.department(), line.founder()).distinct());
  }

  Value place(PartnerLine line) {
    return joined(", ", Stream.of(line.district(), line.city(), line.country()).distinct());
  }

  Value address(PartnerLine line) {
    return joined("\n", Stream.of(line.address(), line.site()));
  }

  Value contacts(PartnerLine line) {
    return joined("\n", line.contacts().stream().map(PartnerCells::contact));
  }

  /// Telephone and address begin lines of their own, or a narrow column tears them.
  private static String contact(ContactLine contact) {
    String who = written(", ", Stream.of(contact.name(), contact.position()));
    return written("\n", Stream.of(who, contact.phone(), contact.email()));
  }

  Value directions(PartnerLine line) {
    return joined("; ", line.directions().stream());
  }

  Value agreements(PartnerLine line) {
    AgreementText text = new AgreementText(words);
    return joined("\n", line.agreements().stream().map(text::of));
  }

  /// Form of interaction and the joint events by name, else their number.
  Value interaction(PartnerLine line) {
    return joined("\n", Stream.of(line.form(), events(line)));
  }

  private String events(PartnerLine line) {
    if (!line.joint().isEmpty()) {
      return line.joint().stream().map(JointEvent::name).collect(Collectors.joining("; "));
    }
    return line.events().isPresent() ? words.get("events.count", line.events().getAsInt()) : "";
  }

  /// What was done together, and what came of it.
  Value done(PartnerLine line) {
    return joined(
        "\n", Stream.concat(line.joint().stream().map(JointEvent::name), Stream.of(line.result())));
  }

  Value days(PartnerLine line) {
    return joined(
        "\n", line.joint().stream().flatMap(one -> one.day().stream()).map(Dates::digits));
  }

  Value participants(PartnerLine line) {
    if (line.teachers().isEmpty() && line.pupils().isEmpty()) {
      return Value.NOTHING;
    }
    return Value.text(words.get("participants", number(line.teachers()), number(line.pupils())));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : Value.DASH;
  }

  private static Value joined(String between, Stream<String> parts) {
    return Value.text(written(between, parts));
  }

  private static String written(String between, Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }
}
