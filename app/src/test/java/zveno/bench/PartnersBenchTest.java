package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqPartners;
import zveno.partners.store.PartnerWriter;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

/// The table of 5 000 partners in a base on disk: reading it, narrowing it, saving a cell.
@Bench
class PartnersBenchTest {
  private static final int PARTNERS = 5_000;
  private static final int ROWS_IN_SIGHT = 40;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path home;

  @Test
  void the_table_of_five_thousand(Figures figures) throws Exception {
    measure(figures, 0, "");
  }

  @Test
  void the_table_of_five_thousand_with_fifty_thousand_events_beside(Figures figures)
      throws Exception {
    measure(figures, 50_000, ", 50 000 events beside");
  }

  private void measure(Figures figures, int events, String beside) throws Exception {
    StoreDoor door = new StoreDoor(home.resolve("settings"), "bench", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(home.resolve("store")), "bench")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("bench", store.replica()), Clock.systemUTC());
      JooqPartners partners = new JooqPartners(store.database(), journal, () -> "812");
      List<UUID> ids = fill(journal);
      if (events > 0) events(store, events);
      PartnersViewModel table =
          new PartnersViewModel(
              partners, new DirectTasks(), Messages.load(), () -> TODAY, new Silent());
      table.load();
      int[] turn = {0};
      figures.add(
          Figure.absolute(
              "5 000 partners filtered after the last key" + beside,
              "ms",
              Stopwatch.median(() -> table.filterProperty().set("школа 9" + turn[0]++ % 10)),
              100));
      assertThat(table.lines().wanted()).isNotEmpty();
      figures.add(
          Figure.absolute(
              "an edit on the disk" + beside,
              "ms",
              Stopwatch.median(
                  () ->
                      partners.set(
                          List.of(ids.get(turn[0]++)), PartnerField.CITY, "Заречье " + turn[0])),
              50));
      figures.add(
          Figure.absolute(
              "reading 5 000 partners until the table stands" + beside,
              "ms",
              Stopwatch.medianOf(() -> reading(table)),
              300));
    }
  }

  /// Events with two organisations each.
  private static void events(OpenStore store, int count) {
    store
        .database()
        .write(
            base -> {
              base.execute(
                  "insert into event (id, title, precision, first_day, last_day, status) select"
                      + " random_uuid(), 'Семинар № ' || x, 'DAY', dateadd(day, mod(x, 3650), date"
                      + " '2017-09-01'), dateadd(day, mod(x, 3650), date '2017-09-01'), 'HELD' from"
                      + " system_range(1, "
                      + count
                      + ")");
              return base.execute(
                  "insert into event_organization (id, event_id, organization_id, role) select"
                      + " random_uuid(), e.id, o.id, 'PARTICIPANT' from (select id, rownum() n from"
                      + " event) e join (select id, rownum() n from organization) o on o.n in"
                      + " (mod(e.n, 5000) + 1, mod(e.n * 3, 5000) + 1)");
            });
  }

  /// The texts that no row in sight needs are made afterwards.
  private static double reading(PartnersViewModel table) {
    long[] stands = new long[1];
    long start = System.nanoTime();
    table.load(
        () -> {
          table.lines().wanted().stream().limit(ROWS_IN_SIGHT).forEach(PartnerLine::search);
          stands[0] = System.nanoTime();
        });
    return (stands[0] - start) / 1e6;
  }

  private static List<UUID> fill(JooqChangeJournal journal) {
    return journal
        .record(
            ChangeKind.IMPORT,
            "bench",
            recorder -> {
              PartnerWriter writer = new PartnerWriter(recorder, "812");
              return java.util.stream.IntStream.range(0, PARTNERS)
                  .mapToObj(number -> writer.add(row(number)).partner())
                  .toList();
            })
        .result();
  }

  private static Map<PartnerField, List<String>> row(int number) {
    return Map.of(
        PartnerField.NAME, List.of("Средняя школа № " + (901 + number)),
        PartnerField.KIND, List.of("школа"),
        PartnerField.DEPARTMENT, List.of("Комитет по образованию"),
        PartnerField.DISTRICT, List.of("Фрунзенский"),
        PartnerField.PHONE, List.of("555-09-05"),
        PartnerField.ADDRESS, List.of("Заречная наб., д. " + number),
        PartnerField.DIRECTIONS, List.of("воспитание, наставничество"),
        PartnerField.CONTACT, List.of("Соколова В. И."),
        PartnerField.AGREEMENT_NUMBER, List.of(Integer.toString(number)),
        PartnerField.AGREEMENT_TO, List.of("31.12.2026"));
  }

  /// A window that nobody looks at.
  private static final class Silent implements PartnersViewModel.Notices {
    @Override
    public void tell(String sentence) {}

    @Override
    public void offerUndo(String sentence) {}

    @Override
    public void saved() {}
  }
}
