package zveno.demo.store;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.demo.DemoIds;
import zveno.demo.DemoIds.Kind;
import zveno.lists.ValueList;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.InteractionForm;
import zveno.partners.LegalBasis;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partnership;
import zveno.partners.PhoneText;
import zveno.partners.Readiness;

/// Writes partners of the demo with the ids that they have.
final class DemoWriter {
  private final Recorder recorder;
  private final ListIds lists;
  private final DemoOrganizations organizations;

  DemoWriter(Recorder recorder) {
    this.recorder = recorder;
    this.lists = new ListIds(recorder);
    this.organizations = new DemoOrganizations(recorder, lists);
  }

  void write(Organization organization) {
    organizations.write(organization);
  }

  void write(Partner partner) {
    write(partner.organization());
    UUID id = partner.id();
    write(id, partner.partnership());
    for (int i = 0; i < partner.contacts().size(); i++) write(id, partner.contacts().get(i), i);
    partner.agreements().forEach(agreement -> write(id, agreement));
  }

  private void write(UUID organization, Partnership p) {
    recorder.put(
        PARTNERSHIP,
        p.id(),
        Columns.of(PARTNERSHIP.ORGANIZATION_ID, organization)
            .put(PARTNERSHIP.MODEL_ID, lists.id(ValueList.MODELS, p.model()))
            .put(PARTNERSHIP.FORM, p.form().map(InteractionForm::name))
            .put(PARTNERSHIP.FORM_REASON, p.formReason())
            .put(PARTNERSHIP.SATISFACTION, p.satisfaction())
            .put(PARTNERSHIP.READY, p.ready().map(Readiness::name))
            .put(PARTNERSHIP.RESULT, p.result())
            .put(PARTNERSHIP.STARTED_ON, p.startedOn())
            .put(PARTNERSHIP.ENDED_ON, p.endedOn())
            .values());
    for (int i = 0; i < p.directions().size(); i++) {
      recorder.put(
          PARTNERSHIP_DIRECTION,
          DemoIds.below(p.id(), Kind.DIRECTION, i),
          Columns.of(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID, p.id())
              .put(
                  PARTNERSHIP_DIRECTION.DIRECTION_ID,
                  lists.id(ValueList.DIRECTIONS, p.directions().get(i)))
              .put(PARTNERSHIP_DIRECTION.PLACE, i)
              .values());
    }
  }

  private void write(UUID organization, Contact contact, int place) {
    recorder.put(
        CONTACT,
        contact.id(),
        Columns.of(CONTACT.ORGANIZATION_ID, organization)
            .put(CONTACT.NAME, contact.name())
            .put(CONTACT.JOB_TITLE, contact.position())
            .put(CONTACT.PHONE, contact.phone().map(PhoneText::typed))
            .put(CONTACT.PHONE_E164, contact.phone().flatMap(PhoneText::e164))
            .put(CONTACT.PHONE_EXTENSION, contact.phone().flatMap(PhoneText::extension))
            .put(CONTACT.EMAIL, contact.email())
            .put(CONTACT.ROLE, contact.role())
            .put(CONTACT.BASIS, contact.basis().map(LegalBasis::name))
            .put(CONTACT.CONSENT_NUMBER, contact.consentNumber())
            .put(CONTACT.CONSENT_DATE, contact.consentDate())
            .put(CONTACT.VALID_UNTIL, contact.validUntil())
            .put(CONTACT.WITHDRAWN_ON, contact.withdrawnOn())
            .put(CONTACT.PLACE, place)
            .values());
  }

  private void write(UUID organization, Agreement agreement) {
    recorder.put(
        AGREEMENT,
        agreement.id(),
        Columns.of(AGREEMENT.ORGANIZATION_ID, organization)
            .put(AGREEMENT.KIND_ID, lists.id(ValueList.AGREEMENT_KINDS, agreement.kind()))
            .put(AGREEMENT.NUMBER, agreement.number())
            .put(AGREEMENT.SIGNED_ON, agreement.signedOn())
            .put(AGREEMENT.VALID_FROM, agreement.validFrom())
            .put(AGREEMENT.VALID_TO, agreement.validTo())
            .put(AGREEMENT.AUTO_PROLONGATION, agreement.autoProlongation())
            .put(AGREEMENT.TERMINATED_ON, agreement.terminatedOn())
            .put(AGREEMENT.SUBJECT, agreement.subject())
            .put(AGREEMENT.NOTE, agreement.note())
            .values());
  }
}
