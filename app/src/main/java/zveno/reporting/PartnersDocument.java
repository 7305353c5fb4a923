package zveno.reporting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.AgreementStatus.State;
import zveno.partners.Choices;
import zveno.partners.Contact;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerForm;
import zveno.partners.PartnerText;
import zveno.partners.PartnerWords;
import zveno.partners.PhoneText;
import zveno.reports.PartnersReport;
import zveno.reports.partners.AgreementLine;
import zveno.reports.partners.ContactLine;
import zveno.reports.partners.PartnerLine;
import zveno.reports.partners.PartnersTable;

/// Makes the document «Социальные партнёры» from partners.
public final class PartnersDocument {
  private static final String BETWEEN = "; ";

  private final PartnerWords words;
  private final FormRule rule;
  private final int warnDays;

  /// @param warnDays so many days before its last one an agreement counts as expiring
  public PartnersDocument(PartnerWords words, FormRule rule, int warnDays) {
    this.words = words;
    this.rule = rule;
    this.warnDays = warnDays;
  }

  /// The document about these partners, in their order.
  ///
  /// @param ours our organisation, against which the form of interaction is found
  public PartnersReport of(
      List<Partner> partners, Optional<Organization> ours, PartnersOrder order) {
    List<PartnerLine> lines = partners.stream().map(partner -> line(partner, ours, order)).toList();
    return new PartnersReport(
        order.paper(),
        new PartnersTable(
            order.form(),
            order.contacts(),
            order.period(),
            order.chosen(),
            lines,
            new PartnersCount(partners, order).totals()));
  }

  private PartnerLine line(Partner partner, Optional<Organization> ours, PartnersOrder order) {
    Organization o = partner.organization();
    PartnerForm form = PartnerForm.of(partner, ours, rule);
    List<ContactLine> contacts =
        order.contacts()
            ? partner.contacts().stream().map(PartnersDocument::contact).toList()
            : List.of();
    return new PartnerLine(
        o.name(),
        o.shortName(),
        o.type(),
        o.department(),
        o.founder(),
        o.district(),
        o.city(),
        o.country(),
        String.join(BETWEEN, o.addresses()),
        o.site(),
        contacts,
        partner.partnership().directions(),
        form.form().map(words::form).orElse(""),
        partner.partnership().model(),
        partner.agreements().reversed().stream().map(a -> agreement(a, order)).toList(),
        OptionalInt.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        partner.partnership().result(),
        PartnerText.SHOWN.cell(partner, PartnerField.SATISFACTION),
        partner.partnership().ready().map(Choices.READINESS::shown).orElse(""));
  }

  private static ContactLine contact(Contact contact) {
    return new ContactLine(
        contact.name(),
        contact.position(),
        contact.phone().map(PhoneText::display).orElse(""),
        contact.email());
  }

  private AgreementLine agreement(Agreement agreement, PartnersOrder order) {
    AgreementStatus status = agreement.term().on(order.today(), warnDays);
    // On paper «истекает через 39 дней» would be wrong tomorrow; the last day stands beside it.
    AgreementStatus lasting =
        status.state() == State.EXPIRING ? new AgreementStatus(State.IN_FORCE, 0) : status;
    String word =
        lasting.state() == State.NOT_STARTED || lasting.state() == State.UNKNOWN
            ? ""
            : words.status(lasting);
    return new AgreementLine(
        agreement.kind(),
        agreement.number(),
        agreement.signedOn(),
        agreement.validFrom(),
        agreement.validTo(),
        agreement.autoProlongation(),
        word);
  }
}
