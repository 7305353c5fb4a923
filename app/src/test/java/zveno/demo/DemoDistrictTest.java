package zveno.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.AgreementStatus.State;
import zveno.partners.AgreementTerm;
import zveno.partners.Contact;
import zveno.partners.EmailText;
import zveno.partners.Inn;
import zveno.partners.Kpp;
import zveno.partners.LegalBasis;
import zveno.partners.Ogrn;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PhoneText;
import zveno.partners.RequisiteCheck;
import zveno.partners.SiteText;
import zveno.text.NameKey;

class DemoDistrictTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int WARN_DAYS = 60;

  private final DemoDistrict demo = DemoDistrict.on(TODAY);

  @Test
  void districtHasSixtySchoolsAndSixtyThreeOthers() {
    assertThat(demo.partners()).hasSize(123);
    assertThat(demo.partners()).filteredOn(p -> isSchool(p.organization())).hasSize(60);
    assertThat(demo.ours().shortName()).isEqualTo("ИМЦ Заречного района");
    assertThat(demo.ours().ours()).isTrue();
  }

  @Test
  void agreementsAreInEveryState() {
    Map<State, Long> states =
        demo.partners().stream()
            .map(partner -> status(partner, TODAY).state())
            .collect(groupingBy(state -> state, TreeMap::new, counting()));
    assertThat(states)
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    State.IN_FORCE, 64L,
                    State.PROLONGED, 8L,
                    State.NO_TERM, 6L,
                    State.EXPIRING, 14L,
                    State.NOT_STARTED, 4L,
                    State.EXPIRED, 8L,
                    State.TERMINATED, 4L,
                    State.UNKNOWN, 2L,
                    State.NONE, 13L)));
  }

  @Test
  void agreementsExpireWithinThirtySixtyAndNinetyDays() {
    List<Long> left =
        demo.partners().stream()
            .flatMap(partner -> partner.agreements().stream())
            .filter(agreement -> !agreement.autoProlongation())
            .map(agreement -> agreement.term().on(TODAY, 90))
            .filter(status -> status.state() == State.EXPIRING)
            .map(AgreementStatus::days)
            .sorted()
            .toList();
    assertThat(left)
        .containsExactly(
            0L, 5L, 12L, 17L, 23L, 26L, 29L, 31L, 39L, 39L, 40L, 45L, 52L, 58L, 60L, 61L, 70L, 77L,
            84L, 88L, 90L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-01",
        "2026-12-31",
        "2027-02-28",
        "2027-08-31",
        "2028-02-29",
        "2031-05-09"
      })
  void everyStateIsThereOnAnyDay(LocalDate today) {
    DemoDistrict later = DemoDistrict.on(today);
    assertThat(later.partners().stream().map(p -> status(p, today).state()).distinct())
        .containsExactlyInAnyOrder(State.values());
    for (Agreement agreement : agreements(later)) {
      assertThat(agreement.signedOn().orElse(today)).isBeforeOrEqualTo(today);
      if (agreement.validFrom().isPresent() && agreement.validTo().isPresent()) {
        assertThat(agreement.validFrom().get()).isBefore(agreement.validTo().get());
      }
    }
  }

  @Test
  void idsAreTheSameOnEveryDayAndNeverTwice() {
    List<UUID> ids = ids(demo);
    assertThat(ids).doesNotHaveDuplicates().isEqualTo(ids(DemoDistrict.on(TODAY.plusDays(400))));
    assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    assertThat(ids).contains(UUID.fromString("01900000-0000-7000-9002-000003890000"));
  }

  @Test
  void everyRequisitePhoneAndAddressOfTheNetIsWellFormed() {
    for (Organization o : organizations()) {
      if (!o.inn().isEmpty())
        assertThat(Inn.check(o.inn())).as(o.inn()).isEqualTo(RequisiteCheck.OK);
      if (!o.ogrn().isEmpty()) {
        assertThat(Ogrn.check(o.ogrn())).as(o.ogrn()).isEqualTo(RequisiteCheck.OK);
      }
      if (!o.kpp().isEmpty()) assertThat(Kpp.check(o.kpp())).isEqualTo(RequisiteCheck.OK);
      assertThat(o.phones()).isNotEmpty().allMatch(PhoneText::valid, o.name());
      assertThat(EmailText.of(o.email()).valid()).as(o.email()).isTrue();
      if (!o.site().isEmpty()) assertThat(SiteText.of(o.site()).valid()).as(o.site()).isTrue();
    }
    for (Contact contact : contacts()) {
      assertThat(contact.phone()).hasValueSatisfying(p -> assertThat(p.valid()).isTrue());
      if (!contact.email().isEmpty()) assertThat(EmailText.of(contact.email()).valid()).isTrue();
    }
  }

  @Test
  void nothingIsReal() {
    for (Organization o : organizations()) {
      if (isSchool(o)) assertThat(Integer.parseInt(o.number())).as(o.name()).isBetween(901, 967);
      boolean library = o.kind().equals("библиотека");
      if (!library) assertThat(o.number()).as(o.name()).matches("|9[0-7]\\d");
      assertThat(o.email()).endsWith("@example.org");
      assertThat(o.site()).matches("|.+\\.example\\.org");
      assertThat(o.inn()).matches("|9843\\d{6}|9843\\d{8}");
      assertThat(o.ogrn()).matches("|1\\d\\d98\\d{8}|3\\d\\d98\\d{10}");
      if (o.country().isEmpty()) {
        assertThat(o.phones()).allMatch(p -> p.e164().orElse("").startsWith("+7812555"));
      }
    }
    assertThat(organizations()).filteredOn(o -> !o.country().isEmpty()).hasSize(2);
  }

  @Test
  void keysAndNamesStandForOneOrganisationEach() {
    assertThat(organizations().stream().map(Organization::inn).filter(inn -> !inn.isEmpty()))
        .hasSizeGreaterThan(110)
        .doesNotHaveDuplicates();
    assertThat(organizations().stream().map(Organization::ogrn).filter(ogrn -> !ogrn.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(organizations().stream().map(o -> NameKey.of(o.name()))).doesNotHaveDuplicates();
    assertThat(organizations().stream().map(o -> NameKey.of(o.callName()))).doesNotHaveDuplicates();
    assertThat(contacts().stream().map(Contact::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyLegalBasisOccursAndConsentsHaveTheirDocument() {
    assertThat(contacts().stream().flatMap(c -> c.basis().stream()).distinct())
        .containsExactlyInAnyOrder(LegalBasis.values());
    for (Contact contact : contacts()) {
      boolean consent = contact.basis().filter(LegalBasis.CONSENT::equals).isPresent();
      assertThat(contact.consentNumber().isEmpty()).isEqualTo(!consent);
      assertThat(contact.consentDate().isPresent()).isEqualTo(consent);
    }
    assertThat(contacts()).filteredOn(c -> c.withdrawnOn().isPresent()).hasSize(2);
  }

  @Test
  void severalAddressesPhonesContactsAndLongNamesOccur() {
    assertThat(organizations()).filteredOn(o -> o.addresses().size() > 1).hasSizeGreaterThan(8);
    assertThat(organizations()).filteredOn(o -> o.phones().size() > 1).hasSizeGreaterThan(15);
    assertThat(demo.partners()).filteredOn(p -> p.contacts().size() > 1).hasSizeGreaterThan(20);
    assertThat(demo.partners()).filteredOn(p -> p.contacts().isEmpty()).isNotEmpty();
    assertThat(organizations()).filteredOn(o -> o.name().length() > 150).hasSizeGreaterThan(5);
    assertThat(organizations()).filteredOn(o -> o.name().contains("„")).hasSizeGreaterThan(5);
  }

  @Test
  void schoolOfThePicturesIsThere() {
    Partner school =
        demo.partners().stream()
            .filter(p -> p.organization().shortName().equals("ГБОУ СОШ № 905"))
            .findFirst()
            .orElseThrow();
    assertThat(school.organization().inn()).isEqualTo("9843905017");
    assertThat(status(school, TODAY)).isEqualTo(new AgreementStatus(State.EXPIRING, 39));
    assertThat(school.contacts())
        .extracting(Contact::name)
        .containsExactly("Соколова Вера Ильинична", "Гусева Тамара Олеговна");
  }

  private static AgreementStatus status(Partner partner, LocalDate today) {
    List<AgreementTerm> terms = partner.agreements().stream().map(Agreement::term).toList();
    return AgreementStatus.of(terms, today, WARN_DAYS);
  }

  private static boolean isSchool(Organization o) {
    return !o.levels().isEmpty();
  }

  private List<Organization> organizations() {
    return Stream.concat(
            Stream.of(demo.ours()), demo.partners().stream().map(Partner::organization))
        .toList();
  }

  private List<Contact> contacts() {
    return demo.partners().stream().flatMap(p -> p.contacts().stream()).toList();
  }

  private static List<Agreement> agreements(DemoDistrict demo) {
    return demo.partners().stream().flatMap(p -> p.agreements().stream()).toList();
  }

  private static List<UUID> ids(DemoDistrict demo) {
    List<UUID> ids = new ArrayList<>();
    demo.districts().forEach(d -> ids.add(d.id()));
    ids.add(demo.ours().id());
    for (Partner partner : demo.partners()) {
      ids.add(partner.id());
      ids.add(partner.partnership().id());
      partner.contacts().forEach(c -> ids.add(c.id()));
      partner.agreements().stream().map(Agreement::id).sorted().forEach(ids::add);
    }
    return ids;
  }
}
