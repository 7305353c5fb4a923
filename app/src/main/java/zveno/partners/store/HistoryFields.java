package zveno.partners.store;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names that columns have in a partner's history: those of the partner table where it has
/// them.
final class HistoryFields {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("organization.name", "name"),
          entry("organization.short_name", "shortName"),
          entry("organization.number", "number"),
          entry("organization.type_id", "type"),
          entry("organization.kind_id", "kind"),
          entry("organization.department_id", "department"),
          entry("organization.founder", "founder"),
          entry("organization.levels", "levels"),
          entry("organization.district_id", "district"),
          entry("organization.city", "city"),
          entry("organization.country", "country"),
          entry("organization.email", "email"),
          entry("organization.site", "site"),
          entry("organization.inn", "inn"),
          entry("organization.kpp", "kpp"),
          entry("organization.ogrn", "ogrn"),
          entry("organization.head", "head"),
          entry("organization.head_position", "headPosition"),
          entry("organization.ours", "ours"),
          entry("organization.note", "note"),
          entry("organization.deleted_at", "deleted"),
          entry("organization_alias.alias", "aliases"),
          entry("organization_address.address", "address"),
          entry("organization_phone.typed", "phone"),
          entry("contact.name", "contact"),
          entry("contact.job_title", "contactPosition"),
          entry("contact.phone", "contactPhone"),
          entry("contact.email", "contactEmail"),
          entry("contact.role", "contactRole"),
          entry("contact.basis", "contactBasis"),
          entry("contact.consent_number", "consentNumber"),
          entry("contact.consent_date", "consentDate"),
          entry("contact.valid_until", "consentUntil"),
          entry("contact.withdrawn_on", "consentWithdrawn"),
          entry("agreement.kind_id", "agreementKind"),
          entry("agreement.number", "agreementNumber"),
          entry("agreement.signed_on", "agreementDate"),
          entry("agreement.valid_from", "agreementFrom"),
          entry("agreement.valid_to", "agreementTo"),
          entry("agreement.auto_prolongation", "agreementProlongation"),
          entry("agreement.terminated_on", "agreementTerminated"),
          entry("agreement.subject", "agreementSubject"),
          entry("agreement.note", "agreementNote"),
          entry("attachment.name", "file"),
          entry("partnership.model_id", "model"),
          entry("partnership.form", "form"),
          entry("partnership.form_reason", "formReason"),
          entry("partnership.satisfaction", "satisfaction"),
          entry("partnership.ready", "readyToContinue"),
          entry("partnership.result", "result"),
          entry("partnership.started_on", "startedOn"),
          entry("partnership.ended_on", "endedOn"),
          entry("partnership_direction.direction_id", "directions"));

  /// The columns that a row of this table is shown by when the whole row goes to the trash: the
  /// first of them that holds anything.
  private static final Map<String, List<String>> SHOWN_BY =
      Map.of(
          "organization_alias", List.of("alias"),
          "organization_address", List.of("address"),
          "organization_phone", List.of("typed"),
          "contact", List.of("name"),
          "agreement", List.of("number", "kind_id", "signed_on", "valid_to", "valid_from"),
          "attachment", List.of("name"),
          "partnership_direction", List.of("direction_id"));

  private HistoryFields() {}

  /// Empty for columns that mean nothing to people: places, foreign keys, computed forms.
  static Optional<String> code(String table, String column) {
    return Optional.ofNullable(CODES.get(table + "." + column));
  }

  /// Empty for a table whose rows are told field by field.
  static List<String> shownBy(String table) {
    return SHOWN_BY.getOrDefault(table, List.of());
  }
}
