package zveno.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqEventLog;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.demo.store.JooqDemo;
import zveno.events.days.FreeDays;
import zveno.events.store.JooqEvents;
import zveno.lists.store.JooqValueLists;
import zveno.partners.store.JooqPartners;
import zveno.reporting.Figure;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.desk.CalendarSource;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.desk.PaperOptions.Scope;
import zveno.reporting.desk.Prepared;
import zveno.reporting.desk.Selection;
import zveno.reporting.template.Cases;
import zveno.reporting.template.Templates;
import zveno.settings.BaseSetting;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.settings.store.JooqBaseSettings;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class ReportsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String LETTER = "Письмо об окончании соглашения";

  @TempDir Path folder;

  private final Messages messages = Messages.load();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneId.of("Europe/Moscow"));
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(database, () -> new Author("Е. Соколова", new UUID(1, 2)), clock);
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqBaseSettings said = new JooqBaseSettings(database, journal, setting -> "");
  private final JooqEvents events =
      new JooqEvents(
          database, journal, () -> SchoolYears.of(said.now()).current(TODAY), "мероприятие");
  private ReportsViewModel model;

  @BeforeEach
  void fill() {
    new JooqDemo(journal).fill(TODAY);
    PaperDesk desk =
        new PaperDesk(
            new PaperDesk.Means(
                messages,
                clock,
                partners,
                new Cases(
                    partners,
                    new JooqValueLists(database, journal),
                    () -> Signatories.of(said.now()),
                    () -> ""),
                new Templates(folder.resolve("templates"), messages),
                new PaperSettingsFile(folder.resolve("papers.json")),
                said,
                new JooqEventLog(database, () -> new Author("Е. Соколова", new UUID(1, 2)), clock),
                new CalendarSource(events, () -> FreeDays.shipped(SchoolYears.of(said.now()))),
                () -> ""));
    model =
        new ReportsViewModel(
            new ReportsViewModel.Means(
                desk,
                new DirectTasks(),
                messages,
                () -> TODAY,
                () -> new Selection("три", partners.all().subList(0, 3))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Prepared made() {
    return model.preparedProperty().get().orElseThrow();
  }

  private PaperItem item(String title) {
    return model.items().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_first_document_is_made_at_once_and_signed_by_who_usually_signs() {
    model.load();
    assertThat(model.items()).hasSize(11);
    assertThat(model.chosenProperty().get()).contains(model.items().getFirst());
    assertThat(made().pages().orElseThrow().all()).hasSizeGreaterThan(3);
    assertThat(made().figures().getFirst().value()).isEqualTo("123");
    assertThat(model.optionsProperty().get().signer().orElseThrow().name())
        .isEqualTo("С.\u00a0А.\u00a0Кулик");
    assertThat(model.optionsProperty().get().days()).isEqualTo(60);
  }

  @Test
  void what_is_said_of_the_base_comes_first() {
    said.set(BaseSetting.SIGNER_POSITION, "Методист");
    said.set(BaseSetting.SIGNER_NAME, "Е. О. Соколова");
    said.set(BaseSetting.WARN_DAYS, "30");
    model.load();
    assertThat(model.optionsProperty().get().signer())
        .contains(new Signatories.Person("Методист", "Е. О. Соколова"));
    assertThat(model.optionsProperty().get().days()).isEqualTo(30);
  }

  @Test
  void letters_are_about_those_whose_agreements_end_and_follow_the_days() {
    model.load();
    model.choose(item(LETTER));
    assertThat(model.optionsProperty().get().scope()).isEqualTo(Scope.EXPIRING);
    int letters = made().figures().size() - 1;
    assertThat(made().each()).isTrue();
    assertThat(made().figures().getFirst().value()).isEqualTo("" + letters);
    assertThat(made().pages().orElseThrow().all()).hasSize(letters);
    model.optionsProperty().set(model.optionsProperty().get().days(0));
    assertThat(made().figures()).hasSizeLessThan(letters);
    model.optionsProperty().set(model.optionsProperty().get().scope(Scope.SHOWN));
    assertThat(made().figures()).extracting(Figure::value).startsWith("3").hasSize(4);
  }

  @Test
  void another_document_takes_its_usual_partners_and_the_same_one_stays_as_it_is() {
    model.load();
    model.optionsProperty().set(model.optionsProperty().get().scope(Scope.SHOWN));
    assertThat(made().figures().getFirst().value()).isEqualTo("3");
    model.choose(model.items().getFirst());
    assertThat(model.optionsProperty().get().scope()).isEqualTo(Scope.SHOWN);
    model.choose(model.items().get(2));
    assertThat(model.optionsProperty().get().scope()).isEqualTo(Scope.ALL);
    assertThat(made().figures().getFirst().value()).isEqualTo("123");
  }

  @Test
  void a_template_changed_behind_is_seen_after_a_look() throws Exception {
    model.load();
    model.choose(item(LETTER));
    assertThat(made().whole()).isTrue();
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates").resolve(LETTER + ".docx"), "x");
    model.refresh();
    assertThat(made().whole()).isFalse();
    assertThat(made().refused()).isEqualTo("Это не документ Word (docx).");
    assertThat(made().pages()).isEqualTo(Optional.empty());
    assertThat(model.chosenProperty().get().orElseThrow().caption())
        .isEqualTo("шаблон, изменён вами");
    assertThat(List.copyOf(model.items())).hasSize(11);
  }
}
