package zveno.demo;

import java.util.Optional;
import java.util.Set;
import zveno.demo.DemoTable.Row;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.EducationLevel;
import zveno.partners.InteractionForm;
import zveno.partners.LegalBasis;
import zveno.partners.Levels;
import zveno.partners.Organization;
import zveno.partners.Partnership;
import zveno.partners.PhoneText;
import zveno.partners.Readiness;
import zveno.partners.SchoolNumber;

/// Lines of the demo's tables as records.
///
/// @param day what «+23» means
record DemoRows(DemoDay day) {
  Organization organization(Row row, boolean ours) {
    Set<EducationLevel> levels = Levels.ofStored(row.text("levels"));
    return new Organization(
        DemoIds.of(DemoIds.Kind.ORGANIZATION, row.number()),
        row.text("name"),
        row.text("shortName"),
        SchoolNumber.of(row.text("name")).orElse(""),
        row.list("aliases"),
        "",
        row.text("kind"),
        row.text("department"),
        row.text("founder"),
        levels,
        row.text("district"),
        row.text("city"),
        row.text("country"),
        row.list("addresses"),
        row.list("phones").stream().map(DemoRows::phone).toList(),
        row.text("email"),
        row.text("site"),
        row.text("inn"),
        row.text("kpp"),
        row.text("ogrn"),
        row.text("head"),
        row.text("headPosition"),
        ours,
        row.text("note"));
  }

  Partnership partnership(Row row) {
    return new Partnership(
        DemoIds.of(DemoIds.Kind.PARTNERSHIP, row.number()),
        row.list("directions"),
        row.text("model"),
        known(row.text("form")).map(InteractionForm::valueOf),
        row.text("formReason"),
        row.text("satisfaction"),
        known(row.text("ready")).map(Readiness::valueOf),
        row.text("result"),
        day.of(row.text("startedOn")),
        day.of(row.text("endedOn")));
  }

  Contact contact(Row row, int place) {
    return new Contact(
        DemoIds.of(DemoIds.Kind.CONTACT, row.number(), place),
        row.text("name"),
        row.text("position"),
        known(row.text("phone")).map(DemoRows::phone),
        row.text("email"),
        row.text("role"),
        known(row.text("basis")).map(LegalBasis::valueOf),
        row.text("consentNumber"),
        day.of(row.text("consentDate")),
        day.of(row.text("validUntil")),
        day.of(row.text("withdrawnOn")));
  }

  Agreement agreement(Row row, int place) {
    return new Agreement(
        DemoIds.of(DemoIds.Kind.AGREEMENT, row.number(), place),
        row.text("kind"),
        row.text("number"),
        day.of(row.text("signedOn")),
        day.of(row.text("validFrom")),
        day.of(row.text("validTo")),
        row.text("autoProlongation").equals("1"),
        day.of(row.text("terminatedOn")),
        row.text("subject"),
        row.text("note"));
  }

  private static PhoneText phone(String typed) {
    return PhoneText.read(typed, DemoDistrict.AREA_CODE);
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
