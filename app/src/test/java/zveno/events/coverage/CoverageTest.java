package zveno.events.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.events.EventField;
import zveno.events.EventMark;
import zveno.events.EventStatus;
import zveno.events.coverage.CoverageSource.Asked;
import zveno.events.days.FreeDays;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.store.JooqEvents;
import zveno.events.store.JooqParticipants;
import zveno.events.store.JooqSeries;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqPartners;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

class CoverageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2027, 8, 31);
  private static final SchoolYears YEARS = new SchoolYears(MonthDay.of(9, 1), OptionalInt.empty());

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqEvents events =
      new JooqEvents(database, journal, () -> new SchoolYear(FROM, TO), "мероприятие");
  private final JooqParticipants participants = new JooqParticipants(database, journal);
  private final CoverageSource source =
      new CoverageSource(
          events, participants, partners, () -> FreeDays.shipped(YEARS), () -> TODAY);
  private UUID first;
  private UUID second;
  private UUID third;
  private UUID far;
  private UUID museum;

  @BeforeEach
  void schools_of_two_districts_and_a_museum() {
    first = organization("Школа № 901", "СОШ", "Заречный");
    second = organization("Школа № 902", "гимназия", "Заречный");
    third = organization("Школа № 903", "СОШ", "Заречный");
    far = organization("Школа № 910", "СОШ", "Озёрный");
    museum = organization("Музей Заречья", "музей", "Заречный");
    UUID ours = organization("ИМЦ", "СОШ", "Заречный");
    partners.setOurs(ours);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private UUID organization(String name, String kind, String district) {
    UUID id = partners.add(name);
    partners.set(List.of(id), PartnerField.KIND, kind);
    partners.set(List.of(id), PartnerField.DISTRICT, district);
    return id;
  }

  private UUID event(String title, String start, EventStatus status, String... fieldsAndTexts) {
    UUID id = events.add(Map.of(EventField.TITLE, title, EventField.START, start)).event();
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      events.set(
          List.of(id), EventField.of(fieldsAndTexts[i]).orElseThrow(), fieldsAndTexts[i + 1]);
    }
    events.setStatus(List.of(id), status, "");
    return id;
  }

  private void aYear() {
    UUID seminar =
        event("Семинар", "06.10.2026", EventStatus.HELD, "form", "семинар", "host", "Школа № 902");
    participants.paste(
        seminar,
        "Иванова И. И., Школа № 901, учитель\nОрлов О. О., Школа № 901, 9 класс\n"
            + "Котова К. К., Музей Заречья, экскурсовод",
        TO);
    UUID table = event("Круглый стол", "20.10.2026", EventStatus.HELD, "form", "круглый стол");
    participants.paste(
        table, "Иванова И. И., Школа № 901, учитель\nПенкина П. П., Школа № 901, учитель", TO);
    event("Открытый урок", "10.11.2026", EventStatus.PLANNED, "participants", "Школа № 903");
    event("Отменённый", "11.11.2026", EventStatus.CANCELLED, "participants", "Школа № 903");
    event("Прошлого года", "10.05.2026", EventStatus.HELD, "participants", "Школа № 903");
    event("Без даты", "когда-нибудь", EventStatus.HELD, "participants", "Школа № 903");
    event("Форум", "15.12.2026", EventStatus.PLANNED, "participants", "Школа № 910; Школа № 901");
  }

  @Test
  void a_school_took_part_where_it_came_organised_or_received_and_the_event_was_held() {
    aYear();
    Matrix matrix = source.read(Asked.schools(FROM, TO));

    assertThat(matrix.scope().types()).containsExactly("общеобразовательная");
    assertThat(matrix.members()).extracting(Member::id).containsExactly(first, second, third, far);
    assertThat(matrix.gatherings())
        .extracting(Gathering::title)
        .containsExactly("Семинар", "Круглый стол", "Открытый урок", "Форум");
    assertThat(matrix.gatherings())
        .extracting(Gathering::state)
        .containsExactly(EventMark.HELD, EventMark.HELD, EventMark.UNMARKED, EventMark.PLANNED);
    assertThat(matrix.gatherings())
        .extracting(Gathering::organizations)
        .containsExactly(2, 1, 0, 0);
    assertThat(matrix.members()).extracting(Member::events).containsExactly(2, 1, 0, 0);
    assertThat(matrix.members()).extracting(Member::people).containsExactly(4, 0, 0, 0);
    assertThat(matrix.members()).extracting(Member::ahead).containsExactly(1, 0, 1, 1);
    assertThat(matrix.white()).extracting(Member::id).containsExactly(third, far);
    assertThat(matrix.at(matrix.members().get(1), matrix.gatherings().getFirst()))
        .contains(new Presence(true, 1, 0, 0));
    assertThat(matrix.at(matrix.members().getFirst(), matrix.gatherings().getFirst()))
        .contains(new Presence(false, 1, 0, 2));
    assertThat(matrix.at(matrix.members().get(2), matrix.gatherings().getFirst())).isEmpty();
    assertThat(matrix.offered())
        .isEqualTo(
            new Matrix.Offered(
                List.of("круглый стол", "открытый урок", "районный форум", "семинар"),
                List.of("Заречный", "Озёрный"),
                List.of("культура", "общеобразовательная"),
                1));
  }

  @Test
  void shares_have_the_schools_below_and_those_that_took_part_above() {
    aYear();
    Coverage coverage = Coverage.of(source.read(Asked.schools(FROM, TO)));

    Share total = coverage.total();
    assertThat(total.all()).containsExactlyInAnyOrder(first, second, third, far);
    assertThat(total.took()).containsExactlyInAnyOrder(first, second);
    assertThat(total.none()).containsExactlyInAnyOrder(third, far);
    assertThat(total.percent()).contains(new BigDecimal("50.0"));
    assertThat(total.events()).hasSize(2);
    assertThat(total.visits()).isEqualTo(3);
    assertThat(total.people()).isEqualTo(4);
    assertThat(total.different()).as("one teacher came twice, pupils have no names").isEqualTo(2);
    assertThat(coverage.districts()).extracting(Share::name).containsExactly("Заречный", "Озёрный");
    assertThat(coverage.districts())
        .extracting(one -> one.percent().orElseThrow())
        .containsExactly(new BigDecimal("66.7"), new BigDecimal("0.0"));
    assertThat(coverage.kinds()).extracting(Share::name).containsExactly("гимназия", "СОШ");
    assertThat(coverage.kinds().getLast().took()).containsExactly(first);
    assertThat(coverage.kinds().getLast().all()).hasSize(3);
    assertThat(coverage.forms()).extracting(Share::name).containsExactly("круглый стол", "семинар");
    assertThat(coverage.forms())
        .extracting(one -> one.percent().orElseThrow())
        .containsExactly(new BigDecimal("25.0"), new BigDecimal("50.0"));
  }

  @Test
  void a_period_districts_types_and_forms_narrow_what_is_looked_at() {
    aYear();
    Matrix since = source.read(Asked.schools(LocalDate.of(2026, 10, 7), TO));
    assertThat(since.white()).extracting(Member::id).containsExactly(second, third, far);
    Matrix museums =
        source.read(
            new Asked(FROM, TO, Set.of("семинар"), Set.of("Заречный"), Optional.of(Set.of())));
    assertThat(museums.members())
        .extracting(Member::id)
        .containsExactly(museum, first, second, third);
    assertThat(museums.gatherings()).extracting(Gathering::title).containsExactly("Семинар");
    Share total = Coverage.of(museums).total();
    assertThat(total.took()).containsExactlyInAnyOrder(museum, first, second);
    assertThat(total.percent()).contains(new BigDecimal("75.0"));
  }

  @Test
  void what_repeats_is_one_column_and_each_held_time_a_visit() {
    UUID id = event("Клуб", "01.09.2026", EventStatus.PLANNED, "participants", "Школа № 901");
    new JooqSeries(database, journal, () -> new SchoolYear(FROM, TO))
        .repeat(
            id,
            Repeat.every(1, Frequency.WEEKLY).ending(new Ending.Count(20)),
            Skip.NOTHING,
            Optional.empty());
    events.setStatus(List.of(id), EventStatus.HELD, "");

    Matrix matrix = source.read(Asked.schools(FROM, TO));

    Gathering club = matrix.gatherings().getFirst();
    assertThat(matrix.gatherings()).hasSize(1);
    assertThat(club.event()).isEqualTo(id);
    assertThat(club.times()).isEqualTo(20);
    assertThat(club.held()).as("Tuesdays up to the day before today").isEqualTo(12);
    Member member = matrix.members().getFirst();
    assertThat(member.events()).isEqualTo(1);
    assertThat(member.visits()).isEqualTo(12);
    assertThat(Coverage.of(matrix).total().visits()).isEqualTo(12);
  }

  @Test
  void nobody_is_no_share_at_all() {
    assertThat(Coverage.of(Matrix.empty(new Scope(FROM, TO, Set.of(), Set.of(), Set.of()))))
        .isEqualTo(
            new Coverage(
                new Share("", Set.of(), Set.of(), Set.of(), 0, 0, 0),
                List.of(),
                List.of(),
                List.of()));
    assertThat(new Share("", Set.of(), Set.of(), Set.of(), 0, 0, 0).percent()).isEmpty();
  }
}
