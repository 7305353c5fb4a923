package zveno.partners.view.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.home.AttentionLine;
import zveno.partners.Agreement;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqPartners;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.table.lines.Query;

class PartnerAttentionTest implements PartnersViewModel.Notices {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final Messages messages = Messages.load();
  private final PartnersViewModel model =
      new PartnersViewModel(partners, new DirectTasks(), messages, () -> TODAY, this);
  private int letters;
  private final List<Query> shown = new ArrayList<>();
  private final PartnerAttention attention =
      new PartnerAttention(messages, model, shown::add, () -> letters++);

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void tell(String sentence) {}

  @Override
  public void offerUndo(String sentence) {}

  @Override
  public void saved() {}

  @Test
  void eachLineOpensExactlyThePartnersThatItCounts() {
    add("СОШ № 905", "15.12.2026", "7707083893", "Соколова Вера");
    add("СОШ № 904", "31.12.2026", "7707083893", "");
    add("СОШ № 903", "01.06.2026", "7707083894", "Гусева Тамара");
    add("СОШ № 902", "", "", "");
    add("СОШ № 901", "31.12.2027", "7707083893", "Белова Анна");
    model.load();

    List<AttentionLine> lines = attention.ask().get();

    assertThat(lines)
        .extracting(AttentionLine::title)
        .containsExactly(
            "У 1\u00a0партнёра соглашение истекло",
            "У 2\u00a0партнёров соглашение истекает в ближайшие 60\u00a0дней",
            "У 1\u00a0партнёра есть что проверить",
            "1\u00a0партнёр без соглашения",
            "2\u00a0партнёра без контактного лица",
            "1\u00a0партнёр без ИНН");
    assertThat(lines.get(1).detail())
        .isEqualTo("СОШ №\u00a0905\u00a0– 15\u00a0декабря, СОШ №\u00a0904\u00a0– 31\u00a0декабря");
    lines.forEach(AttentionLine::open);
    assertThat(shown.stream().map(this::names))
        .containsExactly(
            List.of("СОШ № 903"),
            List.of("СОШ № 905", "СОШ № 904"),
            List.of("СОШ № 903"),
            List.of("СОШ № 902"),
            List.of("СОШ № 902", "СОШ № 904"),
            List.of("СОШ № 902"));
    assertThat(lines)
        .extracting(line -> line.leads().stream().map(AttentionLine.Lead::words).toList())
        .containsOnly(List.of("Показать"), List.of("Показать", "Письма"));
    lines.get(1).leads().getLast().go().run();
    assertThat(letters).isEqualTo(1);
  }

  @Test
  void ofManyTwoAreNamed() {
    for (int school = 901; school < 906; school++) add("СОШ № " + school, "", "7707083893", "Я");
    model.load();

    assertThat(attention.ask().get())
        .extracting(AttentionLine::detail)
        .containsExactly("СОШ №\u00a0901, СОШ №\u00a0902 и\u00a0ещё\u00a03");
  }

  @Test
  void nothingIsToldOfPartnersThatLackNothing() {
    add("СОШ № 901", "31.12.2027", "7707083893", "Белова Анна");
    model.load();

    assertThat(attention.ask().get()).isEmpty();
  }

  @Test
  void theNextTermsAreThoseOfAgreementsInForceThatDoNotProlongThemselves() {
    add("СОШ № 905", "31.12.2026", "", "");
    add("СОШ № 904", "22.11.2026", "", "");
    add("СОШ № 903", "21.11.2026", "", "");
    add("СОШ № 902", "", "", "");
    model.load();

    List<Nearest> terms = Nearest.of(List.copyOf(model.lines().all()), TODAY, 5);

    assertThat(terms)
        .extracting(term -> term.line().name(), Nearest::end, Nearest::days)
        .containsExactly(
            Tuple.tuple("СОШ № 904", TODAY, 0L),
            Tuple.tuple("СОШ № 905", LocalDate.of(2026, 12, 31), 39L));
    assertThat(Nearest.of(List.copyOf(model.lines().all()), TODAY, 1)).hasSize(1);
  }

  @Test
  void agreementsThatEndWithinThirtySixtyAndNinetyDays() {
    add("СОШ № 905", "22.12.2026", "", "");
    add("СОШ № 904", "23.12.2026", "", "");
    add("СОШ № 903", "21.01.2027", "", "");
    add("СОШ № 902", "20.02.2027", "", "");
    add("СОШ № 901", "21.02.2027", "", "");
    // A second agreement that lasts longer: the partner does not stand without one.
    UUID lasting = partners.named("СОШ № 905").getFirst().id();
    model.load();
    assertThat(within(30)).containsExactlyInAnyOrder("СОШ № 905");
    assertThat(within(60)).containsExactlyInAnyOrder("СОШ № 905", "СОШ № 904", "СОШ № 903");
    assertThat(within(90))
        .containsExactlyInAnyOrder("СОШ № 905", "СОШ № 904", "СОШ № 903", "СОШ № 902");

    partners.saveAgreement(
        lasting,
        new Agreement(
            UUID.randomUUID(),
            "",
            "2",
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2028, 8, 31)),
            false,
            Optional.empty(),
            "",
            ""));
    model.load();
    assertThat(within(30)).isEmpty();
  }

  private List<String> within(int days) {
    return Nearest.within(List.copyOf(model.lines().all()), TODAY, days).stream()
        .map(PartnerLine::name)
        .toList();
  }

  @Test
  void slicesStandWithTheGreatestFirstAndTheUnknownLast() {
    List<String> types = List.of("культура", "", "", "", "спорт", "спорт");
    for (int i = 0; i < types.size(); i++) {
      String name = "№ " + (901 + i);
      add(name, "", "", "");
      partners.set(List.of(partners.named(name).getFirst().id()), PartnerField.TYPE, types.get(i));
    }
    model.load();

    assertThat(Slice.of(List.copyOf(model.lines().all()), line -> line.cell(PartnerField.TYPE)))
        .containsExactly(new Slice("спорт", 2), new Slice("культура", 1), new Slice("", 3));
  }

  private List<String> names(Query query) {
    model.lines().queryProperty().set(query);
    return model.lines().wanted().stream().map(PartnerLine::name).toList();
  }

  private void add(String name, String to, String inn, String contact) {
    UUID id = partners.add(name);
    if (!to.isEmpty()) {
      partners.set(List.of(id), PartnerField.AGREEMENT_DATE, "01.09.2024");
      partners.set(List.of(id), PartnerField.AGREEMENT_TO, to);
    }
    partners.set(List.of(id), PartnerField.INN, inn);
    partners.set(List.of(id), PartnerField.CONTACT, contact);
  }
}
