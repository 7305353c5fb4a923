package zveno.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
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
import zveno.reporting.template.Occasion.Ahead;
import zveno.reports.template.Field;
import zveno.reports.template.Fields;
import zveno.text.Messages;

/// Everything that can stand in a template.
public final class TemplateFields {
  private final Messages messages;
  private final PartnerWords words;
  private final Salutation salutation;

  public TemplateFields(Messages messages) {
    this.messages = messages;
    this.words = new PartnerWords(messages);
    this.salutation = new Salutation(messages);
  }

  /// An agreement of a partner, or none.
  private record Deal(Optional<Agreement> agreement, Occasion occasion) {}

  /// For a document about one partner.
  public Fields<PartnerCase> ofPartner() {
    List<Field<PartnerCase>> all = new ArrayList<>(partner());
    all.addAll(new Fields<>(occasion()).of(PartnerCase::occasion));
    return new Fields<>(all);
  }

  /// For a document about many.
  public Fields<PartnersCase> ofPartners() {
    Naming<PartnersCase> naming = new Naming<>(messages);
    List<Field<PartnersCase>> all = new ArrayList<>();
    all.add(naming.many("partners", new Fields<>(partner()), PartnersCase::partners));
    all.add(naming.number("count", many -> many.partners().size()));
    all.addAll(new Fields<>(occasion()).of(PartnersCase::occasion));
    return new Fields<>(all);
  }

  private List<Field<PartnerCase>> partner() {
    Naming<PartnerCase> naming = new Naming<>(messages);
    List<Field<PartnerCase>> all = new ArrayList<>();
    all.add(naming.text("partnerName", one -> organization(one).name()));
    all.add(naming.text("partnerShort", one -> organization(one).callName()));
    all.add(naming.text("partnerDear", one -> salutation.of(organization(one).head())));
    all.add(naming.person("partnerHead", one -> organization(one).head()));
    all.add(naming.text("partnerHeadPosition", one -> organization(one).headPosition()));
    all.add(shown(naming, "partnerAddress", PartnerField.ADDRESS));
    all.add(shown(naming, "partnerPhone", PartnerField.PHONE));
    all.add(naming.text("partnerEmail", one -> organization(one).email()));
    all.add(naming.text("partnerSite", one -> organization(one).site()));
    all.add(naming.text("partnerInn", one -> organization(one).inn()));
    all.add(naming.text("partnerKpp", one -> organization(one).kpp()));
    all.add(naming.text("partnerOgrn", one -> organization(one).ogrn()));
    all.add(naming.text("partnerType", one -> organization(one).type()));
    all.add(naming.text("partnerKind", one -> organization(one).kind()));
    all.add(naming.text("partnerFounder", one -> organization(one).founder()));
    all.add(naming.text("partnerDepartment", one -> organization(one).department()));
    all.add(naming.cased("partnerDistrict", one -> organization(one).district(), this::genitive));
    all.add(naming.text("partnerCity", one -> organization(one).city()));
    all.add(shown(naming, "partnerDirections", PartnerField.DIRECTIONS));
    all.add(naming.text("partnerForm", this::form));
    all.add(naming.text("partnerModel", one -> one.partner().partnership().model()));
    all.add(naming.text("partnerResult", one -> one.partner().partnership().result()));
    all.add(shown(naming, "partnerSatisfaction", PartnerField.SATISFACTION));
    all.add(
        naming.text(
            "partnerReady",
            one -> one.partner().partnership().ready().map(Choices.READINESS::shown).orElse("")));
    all.addAll(new Fields<>(agreement()).of(one -> new Deal(one.agreement(), one.occasion())));
    Fields<Deal> deals = new Fields<>(agreement());
    all.add(naming.many("expiring", deals, one -> deals(one.expiring(), one)));
    all.add(naming.many("agreements", deals, one -> deals(one.partner().agreements(), one)));
    all.add(
        naming.many(
            "contacts",
            new Fields<>(contact()),
            one -> one.occasion().contacts() ? one.partner().contacts() : List.of()));
    return all;
  }

  private static List<Deal> deals(List<Agreement> agreements, PartnerCase one) {
    return agreements.stream().map(a -> new Deal(Optional.of(a), one.occasion())).toList();
  }

  private static Organization organization(PartnerCase one) {
    return one.partner().organization();
  }

  private static Field<PartnerCase> shown(
      Naming<PartnerCase> naming, String code, PartnerField field) {
    return naming.text(code, one -> PartnerText.SHOWN.cell(one.partner(), field));
  }

  private String genitive(PartnerCase one) {
    String district = organization(one).district();
    return one.occasion().genitives().getOrDefault(district, district);
  }

  private String form(PartnerCase one) {
    Partner partner = one.partner();
    return PartnerForm.of(partner, one.occasion().ours(), new FormRule(FormRule.Level.TYPE))
        .form()
        .map(words::form)
        .orElse("");
  }

  private List<Field<Deal>> agreement() {
    Naming<Deal> naming = new Naming<>(messages);
    return List.of(
        naming.text("agreement", this::title),
        naming.text("agreementKind", this::kind),
        naming.text("agreementNumber", deal -> text(deal, Agreement::number)),
        naming.day("agreementDate", deal -> deal.agreement().flatMap(Agreement::signedOn)),
        naming.day("agreementFrom", deal -> deal.agreement().flatMap(Agreement::validFrom)),
        naming.day("agreementTo", deal -> deal.agreement().flatMap(Agreement::validTo)),
        naming.text("agreementSubject", deal -> text(deal, Agreement::subject)),
        naming.text("agreementStatus", this::status));
  }

  private static String text(Deal deal, Function<Agreement, String> field) {
    return deal.agreement().map(field).orElse("");
  }

  private String kind(Deal deal) {
    return deal.agreement()
        .map(one -> one.kind().isEmpty() ? messages.get("template.agreement.kind") : one.kind())
        .orElse("");
  }

  private String title(Deal deal) {
    String number = text(deal, Agreement::number);
    return number.isEmpty()
        ? kind(deal)
        : messages.get("template.agreement.title", kind(deal), number);
  }

  private String status(Deal deal) {
    int never = 0;
    return deal.agreement()
        .map(one -> one.term().on(deal.occasion().today(), never))
        .map((AgreementStatus status) -> words.status(status))
        .orElse("");
  }

  private List<Field<Contact>> contact() {
    Naming<Contact> naming = new Naming<>(messages);
    return List.of(
        naming.person("contactName", Contact::name),
        naming.text("contactPosition", Contact::position),
        naming.text("contactPhone", one -> one.phone().map(PhoneText::display).orElse("")),
        naming.text("contactEmail", Contact::email));
  }

  /// What stands around a document.
  List<Field<Occasion>> occasion() {
    Naming<Occasion> naming = new Naming<>(messages);
    return List.of(
        naming.text("next", one -> one.ahead().stream().findFirst().map(Ahead::title).orElse("")),
        naming.many("ahead", new Fields<>(ahead()), Occasion::ahead),
        naming.day("today", one -> Optional.of(one.today())),
        naming.text("ours", Occasion::owner),
        naming.text("oursShort", one -> one.ours().map(Organization::callName).orElse(one.owner())),
        naming.text("oursAddress", one -> of(one, o -> String.join("; ", o.addresses()))),
        naming.text("oursPhone", one -> of(one, TemplateFields::phone)),
        naming.text("oursEmail", one -> of(one, Organization::email)),
        naming.text("oursSite", one -> of(one, Organization::site)),
        naming.text("oursInn", one -> of(one, Organization::inn)),
        naming.person("oursHead", one -> of(one, Organization::head)),
        naming.text("oursHeadPosition", one -> of(one, Organization::headPosition)),
        naming.person("signer", one -> one.signer().map(s -> s.name()).orElse("")),
        naming.text("signerPosition", one -> one.signer().map(s -> s.position()).orElse("")));
  }

  private List<Field<Ahead>> ahead() {
    Naming<Ahead> naming = new Naming<>(messages);
    return List.of(
        naming.text("aheadWhen", Ahead::when),
        naming.text("aheadTitle", Ahead::title),
        naming.text("aheadPlace", Ahead::place));
  }

  private static String phone(Organization organization) {
    return organization.phones().isEmpty() ? "" : organization.phones().getFirst().display();
  }

  private static String of(Occasion occasion, Function<Organization, String> field) {
    return occasion.ours().map(field).orElse("");
  }
}
