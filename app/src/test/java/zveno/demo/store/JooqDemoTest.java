package zveno.demo.store;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.EVENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Records;
import zveno.database.Schema;
import zveno.demo.DemoCalendar;
import zveno.demo.DemoDistrict;
import zveno.demo.DemoRound;
import zveno.demo.StoreNotEmptyException;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.store.JooqEvents;
import zveno.events.store.JooqParticipants;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.PlanFigures;
import zveno.pairing.kept.Recipient;
import zveno.pairing.store.JooqRounds;
import zveno.partners.FormFinding.Reason;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerForm;
import zveno.partners.store.JooqPartners;
import zveno.settings.SchoolYears;

class JooqDemoTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal = journal(database);
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqDemo demo = new JooqDemo(journal);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsReadBackIsTheDistrict() {
    demo.fill(TODAY);

    DemoDistrict district = DemoDistrict.on(TODAY);
    Map<UUID, Partner> written =
        district.partners().stream()
            .collect(java.util.stream.Collectors.toMap(Partner::id, partner -> partner));
    assertThat(partners.all()).hasSize(123);
    for (Partner read : partners.all()) {
      Partner wanted = Optional.ofNullable(written.get(read.id())).orElseThrow();
      assertThat(read)
          .usingRecursiveComparison()
          .ignoringFields("organization.type")
          .isEqualTo(wanted);
      assertThat(read.organization().type()).isNotEmpty();
      assertThat(PartnerDoubts.of(read)).as(read.organization().name()).isEmpty();
    }
    assertThat(partners.ours().map(Organization::shortName)).contains("ИМЦ Заречного района");
  }

  @Test
  void partnersAreOfEveryType() {
    demo.fill(TODAY);
    Map<String, Long> types =
        partners.all().stream().collect(groupingBy(p -> p.organization().type(), counting()));
    assertThat(types)
        .containsOnly(
            Map.entry("общеобразовательная", 44L),
            Map.entry("дошкольная", 17L),
            Map.entry("дополнительное образование", 9L),
            Map.entry("СПО", 5L),
            Map.entry("вуз", 6L),
            Map.entry("методическая", 3L),
            Map.entry("культура", 12L),
            Map.entry("спорт", 5L),
            Map.entry("НКО", 7L),
            Map.entry("предприятие", 7L),
            Map.entry("СМИ", 3L),
            Map.entry("иное", 5L));
  }

  @Test
  void roundOfThePicturesIsThereWithItsPlan() throws UndoBlockedException {
    demo.fill(TODAY);
    JooqRounds rounds = new JooqRounds(database, journal);

    KeptRound round = rounds.find(rounds.all().getFirst().id()).orElseThrow();
    assertThat(round).isEqualTo(DemoRound.on(TODAY, true));
    assertThat(PlanFigures.of(round, round.pairs()))
        .isEqualTo(new PlanFigures(new BigDecimal("914"), Optional.of(new BigDecimal("69")), 11));
    assertThat(round.places(Mark.Kind.PIN)).hasSize(2);
    assertThat(round.recipients())
        .filteredOn(school -> school.donors().isEmpty())
        .extracting(Recipient::name)
        .containsExactly("№\u00a0921");
    for (Recipient school : round.recipients()) {
      UUID organization = school.school().organization().orElseThrow();
      assertThat(partners.find(organization).orElseThrow().organization().number())
          .isEqualTo(school.name().substring(2));
    }
    journal.undo();
    assertThat(rounds.all()).isEmpty();
  }

  @Test
  void calendarIsReadBackAsItWasLaidAndGoesWithOneUndo() throws UndoBlockedException {
    demo.fill(TODAY);
    JooqEvents events = events();
    DemoCalendar calendar = DemoCalendar.on(TODAY, DemoDistrict.on(TODAY));

    assertThat(events.all()).containsExactlyInAnyOrderElementsOf(calendar.events());
    assertThat(events.series().values()).containsExactlyInAnyOrderElementsOf(calendar.series());
    JooqParticipants participants = new JooqParticipants(database, journal);
    calendar
        .people()
        .forEach((event, people) -> assertThat(participants.of(event).people()).isEqualTo(people));
    journal.undo();
    assertThat(events.all()).isEmpty();
    assertThat(events.series()).isEmpty();
    demo.fill(TODAY.plusDays(9));
    assertThat(events.all())
        .containsExactlyInAnyOrderElementsOf(
            DemoCalendar.on(TODAY.plusDays(9), DemoDistrict.on(TODAY)).events());
  }

  @Test
  void ownEventStaysWhenTheExampleGoes() throws UndoBlockedException {
    UUID change = demo.fill(TODAY);
    UUID own = events().add(Map.of(EventField.TITLE, "Свой семинар")).event();

    journal.undo(change);

    assertThat(events().all()).extracting(Event::id).containsExactly(own);
  }

  private JooqEvents events() {
    SchoolYears years = new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());
    return new JooqEvents(database, journal, () -> years.of(TODAY), "мероприятие");
  }

  @Test
  void formsAreFoundByEveryRule() {
    demo.fill(TODAY);
    Optional<Organization> ours = partners.ours();
    FormRule rule = new FormRule(FormRule.Level.TYPE);
    List<Reason> reasons =
        partners.all().stream().map(p -> PartnerForm.of(p, ours, rule).rule().reason()).toList();
    assertThat(reasons)
        .contains(
            Reason.ALL_EQUAL,
            Reason.TYPES_DIFFER,
            Reason.DEPARTMENTS_DIFFER,
            Reason.ONLY_DEPARTMENTS_DIFFER,
            Reason.DEPARTMENT_UNKNOWN);
  }

  @Test
  void everyRecordHasTheSameIdInTwoBases() {
    demo.fill(TODAY);
    try (Database other = Schema.open(BaseAddress.memory())) {
      new JooqDemo(journal(other)).fill(TODAY.plusDays(30));
      assertThat(ids(other)).isEqualTo(ids(database));
      assertThat(days(other)).containsAll(days(database));
    }
  }

  @Test
  void itIsOneChangeAndOneUndoTakesItBack() throws UndoBlockedException {
    UUID change = demo.fill(TODAY);
    assertThat(journal.newest(10))
        .singleElement()
        .satisfies(
            written -> {
              assertThat(written.id()).isEqualTo(change);
              assertThat(written.kind()).isEqualTo(ChangeKind.DEMO);
            });
    journal.undo();
    assertThat(partners.all()).isEmpty();
    assertThat(partners.ours()).isEmpty();
    journal.redo();
    assertThat(partners.all()).hasSize(123);
  }

  @Test
  void demoThatWasTakenBackIsBroughtBackOnAnotherDayAsOneChange() throws UndoBlockedException {
    demo.fill(TODAY.minusDays(40));
    journal.undo();

    UUID again = demo.fill(TODAY);

    assertThat(partners.all()).hasSize(123);
    Map<UUID, Partner> wanted =
        DemoDistrict.on(TODAY).partners().stream()
            .collect(java.util.stream.Collectors.toMap(Partner::id, partner -> partner));
    for (Partner read : partners.all()) {
      assertThat(read)
          .usingRecursiveComparison()
          .ignoringFields("organization.type")
          .isEqualTo(wanted.get(read.id()));
    }
    assertThat(journal.newest(1).getFirst().id()).isEqualTo(again);
    journal.undo();
    assertThat(partners.all()).isEmpty();
    journal.redo();
    assertThat(partners.all()).hasSize(123);
  }

  @Test
  void baseWithAnOrganisationIsRefusedAndStaysAsItWas() {
    partners.add("СОШ № 901");
    StoreNotEmptyException refused =
        catchThrowableOfType(StoreNotEmptyException.class, () -> demo.fill(TODAY));
    assertThat(refused.organizations()).isEqualTo(1);
    assertThat(refused.inTrash()).isZero();
    assertThat(partners.all()).hasSize(1);
    assertThat(journal.newest(10)).hasSize(1);
  }

  @Test
  void baseWithOrganisationsInTheTrashIsRefused() {
    partners.delete(List.of(partners.add("СОШ № 901")));
    StoreNotEmptyException refused =
        catchThrowableOfType(StoreNotEmptyException.class, () -> demo.fill(TODAY));
    assertThat(refused.organizations()).isZero();
    assertThat(refused.inTrash()).isEqualTo(1);
  }

  private static JooqChangeJournal journal(Database database) {
    return new JooqChangeJournal(
        database,
        () -> new Author("Петрова", new UUID(1, 2)),
        Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  }

  private static TreeSet<String> ids(Database database) {
    TreeSet<String> ids = new TreeSet<>();
    for (var table : Records.TABLES) {
      if (Records.name(table).startsWith("event")) continue;
      ids.addAll(ids(database, table));
    }
    return ids;
  }

  /// The more of a series is over, the more of its times have an event of their own.
  private static TreeSet<String> days(Database database) {
    return ids(database, EVENT);
  }

  private static TreeSet<String> ids(Database database, Table<?> table) {
    TreeSet<String> ids = new TreeSet<>();
    database
        .read(base -> base.select(Records.id(table)).from(table).fetch(Records.id(table)))
        .forEach(id -> ids.add(Records.name(table) + " " + id));
    return ids;
  }
}
