package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.AGREEMENT_KIND;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.INTERACTION_MODEL;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.InteractionForm;
import zveno.partners.LegalBasis;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partnership;
import zveno.partners.PhoneText;
import zveno.partners.Readiness;

/// Reads whole partners, a handful of queries for however many.
public final class PartnerRows {
  private PartnerRows() {}

  /// The live partners whose organisation meets the condition.
  public static List<Partner> partners(DSLContext base, Condition organizations) {
    Map<UUID, List<String>> directions = directions(base, organizations);
    Map<UUID, Partnership> partnerships =
        base.select(PARTNERSHIP.fields())
            .select(INTERACTION_MODEL.NAME)
            .from(PARTNERSHIP)
            .leftJoin(INTERACTION_MODEL)
            .on(INTERACTION_MODEL.ID.eq(PARTNERSHIP.MODEL_ID))
            .where(PARTNERSHIP.DELETED_AT.isNull())
            .and(OrganizationRows.of(PARTNERSHIP.ORGANIZATION_ID, organizations))
            .fetchMap(PARTNERSHIP.ORGANIZATION_ID, row -> partnership(row, directions));
    Map<UUID, List<Contact>> contacts = contacts(base, organizations);
    Map<UUID, List<Agreement>> agreements = agreements(base, organizations);
    List<Partner> partners = new ArrayList<>();
    for (Organization organization : OrganizationRows.organizations(base, organizations)) {
      Partnership partnership = partnerships.get(organization.id());
      if (partnership == null) continue;
      partners.add(
          new Partner(
              organization,
              partnership,
              contacts.getOrDefault(organization.id(), List.of()),
              agreements.getOrDefault(organization.id(), List.of())));
    }
    return partners;
  }

  /// The live partner with this id.
  public static Optional<Partner> partner(DSLContext base, UUID id) {
    return partners(base, ORGANIZATION.ID.eq(id)).stream().findFirst();
  }

  private static Map<UUID, List<String>> directions(DSLContext base, Condition organizations) {
    return base.select(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID, DIRECTION.NAME)
        .from(PARTNERSHIP_DIRECTION)
        .join(DIRECTION)
        .on(DIRECTION.ID.eq(PARTNERSHIP_DIRECTION.DIRECTION_ID))
        .where(PARTNERSHIP_DIRECTION.DELETED_AT.isNull())
        .and(ofPartnerships(organizations))
        .orderBy(PARTNERSHIP_DIRECTION.PLACE, PARTNERSHIP_DIRECTION.ID)
        .fetchGroups(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID, DIRECTION.NAME);
  }

  private static Condition ofPartnerships(Condition organizations) {
    return organizations.equals(OrganizationRows.ALL)
        ? OrganizationRows.ALL
        : PARTNERSHIP_DIRECTION.PARTNERSHIP_ID.in(
            DSL.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .where(OrganizationRows.of(PARTNERSHIP.ORGANIZATION_ID, organizations)));
  }

  private static Map<UUID, List<Contact>> contacts(DSLContext base, Condition organizations) {
    return base.selectFrom(CONTACT)
        .where(CONTACT.DELETED_AT.isNull())
        .and(OrganizationRows.of(CONTACT.ORGANIZATION_ID, organizations))
        .orderBy(CONTACT.PLACE, CONTACT.ID)
        .fetchGroups(CONTACT.ORGANIZATION_ID, PartnerRows::contact);
  }

  private static Map<UUID, List<Agreement>> agreements(DSLContext base, Condition organizations) {
    Map<UUID, List<Agreement>> agreements =
        base.select(AGREEMENT.fields())
            .select(AGREEMENT_KIND.NAME)
            .from(AGREEMENT)
            .leftJoin(AGREEMENT_KIND)
            .on(AGREEMENT_KIND.ID.eq(AGREEMENT.KIND_ID))
            .where(AGREEMENT.DELETED_AT.isNull())
            .and(OrganizationRows.of(AGREEMENT.ORGANIZATION_ID, organizations))
            .fetchGroups(AGREEMENT.ORGANIZATION_ID, PartnerRows::agreement);
    agreements.replaceAll((id, list) -> sorted(list, Agreement.BY_TIME));
    return agreements;
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  private static Partnership partnership(Record row, Map<UUID, List<String>> directions) {
    return new Partnership(
        row.get(PARTNERSHIP.ID),
        directions.getOrDefault(row.get(PARTNERSHIP.ID), List.of()),
        text(row.get(INTERACTION_MODEL.NAME)),
        Optional.ofNullable(row.get(PARTNERSHIP.FORM)).map(InteractionForm::valueOf),
        text(row.get(PARTNERSHIP.FORM_REASON)),
        text(row.get(PARTNERSHIP.SATISFACTION)),
        Optional.ofNullable(row.get(PARTNERSHIP.READY)).map(Readiness::valueOf),
        text(row.get(PARTNERSHIP.RESULT)),
        Optional.ofNullable(row.get(PARTNERSHIP.STARTED_ON)),
        Optional.ofNullable(row.get(PARTNERSHIP.ENDED_ON)));
  }

  private static Contact contact(Record row) {
    Optional<PhoneText> phone =
        Optional.ofNullable(row.get(CONTACT.PHONE))
            .map(
                typed ->
                    new PhoneText(
                        typed,
                        Optional.ofNullable(row.get(CONTACT.PHONE_E164)),
                        Optional.ofNullable(row.get(CONTACT.PHONE_EXTENSION))));
    return new Contact(
        row.get(CONTACT.ID),
        row.get(CONTACT.NAME),
        text(row.get(CONTACT.JOB_TITLE)),
        phone,
        text(row.get(CONTACT.EMAIL)),
        text(row.get(CONTACT.ROLE)),
        Optional.ofNullable(row.get(CONTACT.BASIS)).map(LegalBasis::valueOf),
        text(row.get(CONTACT.CONSENT_NUMBER)),
        Optional.ofNullable(row.get(CONTACT.CONSENT_DATE)),
        Optional.ofNullable(row.get(CONTACT.VALID_UNTIL)),
        Optional.ofNullable(row.get(CONTACT.WITHDRAWN_ON)));
  }

  private static Agreement agreement(Record row) {
    return new Agreement(
        row.get(AGREEMENT.ID),
        text(row.get(AGREEMENT_KIND.NAME)),
        text(row.get(AGREEMENT.NUMBER)),
        Optional.ofNullable(row.get(AGREEMENT.SIGNED_ON)),
        Optional.ofNullable(row.get(AGREEMENT.VALID_FROM)),
        Optional.ofNullable(row.get(AGREEMENT.VALID_TO)),
        row.get(AGREEMENT.AUTO_PROLONGATION),
        Optional.ofNullable(row.get(AGREEMENT.TERMINATED_ON)),
        text(row.get(AGREEMENT.SUBJECT)),
        text(row.get(AGREEMENT.NOTE)));
  }

  static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }
}
