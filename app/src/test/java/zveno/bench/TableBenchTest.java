package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.partners.PartnerField;
import zveno.partners.TypedRow;
import zveno.partners.store.JooqPartners;
import zveno.text.SearchText;
import zveno.ui.OnScreen;
import zveno.ui.Theme;
import zveno.ui.table.Arrangement;
import zveno.ui.table.Arrangements;
import zveno.ui.table.Column;
import zveno.ui.table.RecordTable;
import zveno.ui.table.TableLook;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;

/// The table of 5 000 rows by 16 columns: scrolling, grouping, pasting and undoing that.
@Bench
class TableBenchTest {
  private static final int ROWS = 5_000;
  private static final int COLUMNS = 16;
  private static final int PASTED = 1_000;
  private static final int FRAMES = 600;
  private static final int PIXELS_A_FRAME = 90;

  @TempDir Path home;

  private record Row(UUID id, List<String> cells) {}

  @Test
  void five_thousand_rows_are_grouped(Figures figures) throws Exception {
    Lines<Row> lines = lines();
    int[] turn = {0};
    figures.add(
        Figure.absolute(
            "5 000 × 16 grouped",
            "ms",
            Stopwatch.median(
                () ->
                    lines
                        .queryProperty()
                        .set(Query.ALL.group(Optional.of("c" + (1 + turn[0]++ % 3))))),
            100));
    assertThat(lines.shown().size()).isGreaterThan(ROWS);
  }

  @Test
  void a_thousand_pasted_rows(Figures figures) throws Exception {
    StoreDoor door = new StoreDoor(home.resolve("settings"), "bench", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(home.resolve("store")), "bench")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("bench", store.replica()), Clock.systemUTC());
      JooqPartners partners = new JooqPartners(store.database(), journal, () -> "812");
      List<Double> undone = new ArrayList<>();
      double pasted =
          Stopwatch.medianOf(
              () -> {
                long start = System.nanoTime();
                partners.paste(pasted());
                long between = System.nanoTime();
                undo(journal);
                undone.add((System.nanoTime() - between) / 1e6);
                return (between - start) / 1e6;
              });
      figures.add(Figure.absolute("1 000 rows pasted, on the disk", "ms", pasted, 1_000));
      double[] times = undone.stream().mapToDouble(Double::doubleValue).toArray();
      double[] last = Arrays.copyOfRange(times, Math.max(0, times.length - 7), times.length);
      figures.add(Figure.absolute("the same undone", "ms", Stopwatch.median(last), 1_000));
    }
  }

  @Test
  void five_thousand_rows_are_scrolled(Figures figures) throws InterruptedException {
    OnScreen.start();
    RecordTable<Row> table = OnScreen.get(TableBenchTest::show);
    OnScreen.settle();
    scroll(table, FRAMES / 2);
    double[] frames = scroll(table, FRAMES);
    Arrays.sort(frames);
    figures.add(
        Figure.absolute(
            "5 000 × 16 scrolled, a frame, 99th percentile",
            "ms",
            frames[(int) (frames.length * 0.99)],
            32));
    OnScreen.run(() -> table.view().getScene().getWindow().hide());
  }

  private static double[] scroll(RecordTable<Row> table, int count) throws InterruptedException {
    double[] frames = new double[count];
    CountDownLatch over = new CountDownLatch(1);
    OnScreen.run(
        () ->
            new AnimationTimer() {
              private long last;
              private int frame = -1;

              @Override
              public void handle(long now) {
                if (frame >= 0) frames[frame] = (now - last) / 1e6;
                last = now;
                if (++frame == count) {
                  stop();
                  over.countDown();
                  return;
                }
                if (table.view().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                  flow.scrollPixels(PIXELS_A_FRAME);
                }
              }
            }.start());
    assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
    return frames;
  }

  private static RecordTable<Row> show() {
    Theme theme = new Theme();
    theme.apply();
    Lines<Row> lines = lines();
    RecordTable<Row> table =
        new RecordTable<>(
            new TableLook(theme, new NothingKept()), new RecordTable.Name("rows", "rows"), lines);
    table.ticks("all");
    table.columns(
        "rows", lines.fields().all().stream().map(field -> Column.read(field, 140)).toList());
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(table.view()), 1366, 690));
    stage.show();
    return table;
  }

  private static Lines<Row> lines() {
    Lines<Row> lines = new Lines<>(Row::id, row -> SearchText.of(row.cells()));
    List<LineField<Row>> fields =
        IntStream.range(0, COLUMNS)
            .mapToObj(
                column ->
                    LineField.<Row>choice(
                        "c" + column, "Столбец " + column, row -> row.cells().get(column)))
            .toList();
    lines.fields(fields);
    lines.setAll(IntStream.range(0, ROWS).mapToObj(TableBenchTest::row).toList());
    return lines;
  }

  private static Row row(int number) {
    List<String> cells =
        IntStream.range(0, COLUMNS)
            .mapToObj(
                column ->
                    column == 0 ? "СОШ № " + (901 + number) : "значение " + number % (7 * column))
            .toList();
    return new Row(new UUID(0, number), cells);
  }

  private static List<TypedRow> pasted() {
    return IntStream.range(0, PASTED)
        .mapToObj(
            number ->
                new TypedRow(
                    Optional.empty(),
                    Map.of(
                        PartnerField.NAME, "Школа № " + (901 + number),
                        PartnerField.TYPE, "общеобразовательная",
                        PartnerField.DISTRICT, "Заречный",
                        PartnerField.PHONE, "555-09-05",
                        PartnerField.DIRECTIONS, "воспитание; наука",
                        PartnerField.CONTACT, "Соколова В. И.",
                        PartnerField.AGREEMENT_NUMBER, Integer.toString(number),
                        PartnerField.AGREEMENT_TO, LocalDate.of(2027, 5, 31).toString())))
        .toList();
  }

  private static void undo(JooqChangeJournal journal) {
    try {
      journal.undo();
    } catch (UndoBlockedException blocked) {
      throw new AssertionError(blocked);
    }
  }

  /// A window that keeps nothing.
  private static final class NothingKept implements Arrangements {
    @Override
    public Optional<Arrangement> of(String table) {
      return Optional.empty();
    }

    @Override
    public void keep(String table, Arrangement now) {}
  }
}
