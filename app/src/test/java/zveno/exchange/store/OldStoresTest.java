package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.database.Schema;
import zveno.exchange.Manifest;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreHealth;
import zveno.files.ContentShelf;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Variant;
import zveno.pairing.store.JooqRounds;
import zveno.partners.DeletedPartner;
import zveno.partners.store.JooqPartners;
import zveno.settings.BaseSetting;
import zveno.settings.Said;
import zveno.settings.store.JooqBaseSettings;

/// Stores and exchange files of every released schema open for ever, see `src/test/stores`.
class OldStoresTest {
  private static final Path STORES = Path.of("src/test/stores");
  private static final int FIRST = 2;

  /// Live rows of the tables that only the user fills.
  private static final Map<String, Long> ROWS =
      Map.of(
          "organization", 4L,
          "organization_address", 3L,
          "organization_phone", 3L,
          "contact", 1L,
          "agreement", 2L,
          "partnership", 4L,
          "partnership_direction", 1L);

  private static final int ROUNDS = 3;

  /// The same of the tables that came with rounds.
  private static final Map<String, Long> ROWS_OF_ROUNDS =
      Map.of(
          "pairing_round", 1L,
          "pairing_donor", 3L,
          "pairing_recipient", 4L,
          "pairing_mark", 2L,
          "pairing_variant", 1L);

  private static final int APART = 4;
  private static final int FILES = 5;
  private static final int SETTINGS = 6;
  private static final int EVENTS = 7;

  /// The same of the tables that came with the calendar.
  private static final Map<String, Long> ROWS_OF_EVENTS =
      Map.of(
          "event", 2L,
          "event_series", 1L,
          "series_exception", 1L,
          "event_move", 1L,
          "event_session", 1L,
          "event_organization", 1L,
          "event_person", 1L,
          "methodist", 1L,
          "work_day", 1L,
          "school_span", 1L);

  /// The same of the tables that came with duplicates.
  private static final Map<String, Long> ROWS_OF_DUPLICATES = Map.of("organization_apart", 1L);

  @TempDir Path root;

  static List<Integer> schemas() {
    return IntStream.rangeClosed(FIRST, Schema.NEWEST).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void a_store_of_an_older_program_opens_with_all_it_held(int schema) throws IOException {
    Stores stores = new Stores(root);
    Path from = STORES.resolve("schema-" + schema);
    Files.createDirectories(stores.folder.path());
    for (String file : List.of(StoreFolder.BASE, "zveno.json")) {
      Files.copy(from.resolve(file), stores.folder.path().resolve(file));
    }
    ContentShelf shelf = new ContentShelf(from.resolve("files"));
    ContentShelf copied = new ContentShelf(stores.folder.attachments());
    for (String sha256 : shelf.all()) {
      Path target = copied.at(sha256);
      Files.createDirectories(target.getParent());
      Files.copy(shelf.at(sha256), target);
    }

    StoreHealth health = new StoreCheck(stores.door()).of(stores.folder, "Петрова");

    assertThat(health.problems()).isEmpty();
    assertThat(health.rows()).containsAllEntriesOf(ROWS);
    if (schema >= ROUNDS) assertThat(health.rows()).containsAllEntriesOf(ROWS_OF_ROUNDS);
    if (schema >= APART) assertThat(health.rows()).containsAllEntriesOf(ROWS_OF_DUPLICATES);
    if (schema >= EVENTS) assertThat(health.rows()).containsAllEntriesOf(ROWS_OF_EVENTS);
    holdsWhatItHeld(stores, schema);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void an_exchange_file_of_an_older_program_is_restored_with_all_it_held(int schema)
      throws IOException {
    Stores stores = new Stores(root);

    Manifest from =
        stores
            .files()
            .restore(stores.folder, "Петрова", STORES.resolve("schema-" + schema + ".zveno"))
            .from();

    assertThat(from.schema()).isEqualTo(schema);
    assertThat(from.tables().get("organization"))
        .extracting(Manifest.Part::rows, Manifest.Part::deleted)
        .containsExactly(4L, schema >= FILES ? 4L : schema >= APART ? 3L : 1L);
    holdsWhatItHeld(stores, schema);
  }

  @Test
  void every_schema_since_the_first_has_its_store() throws IOException {
    try (Stream<Path> all = Files.list(STORES)) {
      assertThat(all.map(path -> path.getFileName().toString()).filter(n -> n.startsWith("schema")))
          .containsExactlyInAnyOrderElementsOf(
              schemas().stream()
                  .flatMap(schema -> Stream.of("schema-" + schema, "schema-" + schema + ".zveno"))
                  .toList());
    }
  }

  private static void holdsWhatItHeld(Stores stores, int schema) {
    try (OpenStore store = stores.open()) {
      List<String> edited =
          store
              .database()
              .read(
                  base ->
                      base.select(ORGANIZATION.SHORT_NAME)
                          .from(ORGANIZATION)
                          .where(ORGANIZATION.INN.eq("0123456789"))
                          .and(ORGANIZATION.NOTE.eq("Правка «второй» раз"))
                          .fetch(ORGANIZATION.SHORT_NAME));
      List<String> contacts =
          store.database().read(base -> base.selectFrom(CONTACT).fetch(CONTACT.NAME));
      assertThat(edited).containsExactly("СОШ № 901");
      assertThat(contacts).containsExactly("Иванова Мария");
      var journal = stores.journal(store);
      assertThat(journal.newest(6))
          .extracting(Change::kind)
          .containsExactly(
              ChangeKind.UNDO,
              ChangeKind.IMPORT,
              ChangeKind.REDO,
              ChangeKind.UNDO,
              ChangeKind.IMPORT,
              ChangeKind.IMPORT);
      if (schema >= SETTINGS) {
        assertThat(new JooqBaseSettings(store.database(), journal, setting -> "").now())
            .isEqualTo(Said.NOTHING.with(BaseSetting.COMPILER_NAME, "Е. С. Соколова"));
      }
      if (schema >= ROUNDS) holdsItsRound(new JooqRounds(store.database(), journal));
      try {
        assertThat(journal.undo().note()).isEqualTo("schools2.csv");
        assertThat(journal.undo().note()).isEqualTo("schools.csv");
      } catch (UndoBlockedException e) {
        throw new AssertionError(e);
      }
      int live =
          store
              .database()
              .read(base -> base.fetchCount(ORGANIZATION, ORGANIZATION.DELETED_AT.isNull()));
      assertThat(live).isZero();
      if (schema >= FILES) holdsItsFile(store, stores);
    }
  }

  private static void holdsItsFile(OpenStore store, Stores stores) {
    var journal = stores.journal(store);
    JooqPartners partners = new JooqPartners(store.database(), journal, () -> "812");
    partners.recover(
        partners.deleted().stream()
            .filter(partner -> partner.name().equals("СОШ № 931"))
            .map(DeletedPartner::id)
            .toList());
    JooqAttachments files =
        new JooqAttachments(store.database(), journal, stores.folder.attachments(), stores.clock);
    List<Attachment> all = files.all(FileOwner.Kind.PARTNER);
    assertThat(all).extracting(Attachment::name).containsExactly("Договор № 14.txt");
    assertThat(files.content(all.getFirst()).orElseThrow())
        .hasContent("Договор о сотрудничестве № 14");
  }

  private static void holdsItsRound(JooqRounds rounds) {
    KeptRound round = rounds.find(rounds.all().getFirst().id()).orElseThrow();
    assertThat(round.pairs())
        .containsExactly(new Place(0, 1), new Place(1, 0), new Place(2, 0), new Place(3, 2));
    assertThat(round.recipients().get(1).scores().score(2)).contains(new BigDecimal("30.5"));
    assertThat(round.recipients().get(2).scores().score(2)).isEmpty();
    assertThat(round.places(Mark.Kind.PIN)).containsExactly(new Place(0, 1));
    assertThat(round.places(Mark.Kind.BAN)).containsExactly(new Place(3, 1));
    assertThat(round.variants()).extracting(Variant::name).containsExactly("Вариант A");
  }
}
