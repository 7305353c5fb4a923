package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
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
import zveno.partners.alike.store.JooqDuplicates;
import zveno.partners.store.PartnerWriter;

/// The search for duplicates in bases on disk, one card in ten a second one of its school.
@Bench
class DuplicatesBenchTest {
  private static final int CARDS = 5_000;
  private static final int SECOND = 10;
  private static final List<String> DISTRICTS =
      List.of("Невский", "Фрунзенский", "Кировский", "Выборгский", "Московский");

  @TempDir Path home;

  @Test
  void duplicates_among_five_and_ten_thousand_cards(Figures figures) throws Exception {
    double five = searched(CARDS);
    double ten = searched(2 * CARDS);
    // The first search is also the one in which the program warms up.
    double warm = searched(CARDS);
    figures.add(Figure.absolute("duplicates over 5 000 cards", "ms", five, 2_000));
    figures.add(Figure.absolute("duplicates over 10 000 cards", "ms", ten, 4_000));
    figures.add(Figure.absolute("10 000 cards against 5 000", "×", ten / warm, 2.6));
  }

  private double searched(int cards) throws Exception {
    StoreDoor door = new StoreDoor(home.resolve("settings"), "bench", Clock.systemUTC());
    try (OpenStore store =
        door.open(StoreFolder.at(home.resolve("store" + UUID.randomUUID())), "bench")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("bench", store.replica()), Clock.systemUTC());
      journal.record(
          ChangeKind.IMPORT,
          "bench",
          recorder -> {
            PartnerWriter writer = new PartnerWriter(recorder, "812");
            for (int card = 0; card < cards; card++) writer.add(cells(card));
            return new UUID(0, 0);
          });
      JooqDuplicates duplicates = new JooqDuplicates(store.database(), journal);
      assertThat(duplicates.find().size()).isEqualTo(cards / SECOND);
      return Stopwatch.median(() -> new JooqDuplicates(store.database(), journal).find());
    }
  }

  private static Map<PartnerField, List<String>> cells(int card) {
    boolean second = card % SECOND == SECOND - 1;
    int number = 1 + (second ? card - 1 : card);
    String district = DISTRICTS.get(number % DISTRICTS.size());
    Map<PartnerField, String> cells = new HashMap<>();
    cells.put(
        PartnerField.NAME,
        second
            ? "СОШ " + number
            : "Государственное бюджетное общеобразовательное учреждение средняя"
                + " общеобразовательная школа № %d имени Героя Труда %s %sого района"
                    .formatted(number, hero(number), district));
    cells.put(PartnerField.DISTRICT, district);
    cells.put(PartnerField.KIND, "СОШ");
    cells.put(PartnerField.PHONE, "8 (812) 5" + (100_000 + number));
    cells.put(PartnerField.ADDRESS, "Заречная наб., д. " + card);
    cells.put(PartnerField.CONTACT, "Соколова В. И.");
    cells.put(PartnerField.AGREEMENT_NUMBER, Integer.toString(card));
    Map<PartnerField, List<String>> row = new HashMap<>();
    cells.forEach((field, text) -> row.put(field, List.of(text)));
    return row;
  }

  /// A surname that few others bear.
  private static String hero(int number) {
    String syllables = "ваводелимонорасутефиго";
    StringBuilder name = new StringBuilder("Б");
    for (int rest = number; rest > 0; rest /= 11) {
      name.append(syllables, rest % 11 * 2, rest % 11 * 2 + 2);
    }
    return name.append("лина").toString();
  }
}
