package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.EventMark;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.view.CalendarState;
import zveno.events.view.CalendarState.View;
import zveno.events.view.CalendarViewModel;
import zveno.events.view.PlanSource;
import zveno.events.view.board.Acts;
import zveno.events.view.board.Board;
import zveno.events.view.month.MonthLayout;
import zveno.events.view.year.YearLayout;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.OnScreen;
import zveno.ui.Tasks;
import zveno.ui.Theme;

/// The calendar over a base on disk: read until it is painted, and an event moved.
@Bench
class CalendarBenchTest {
  @TempDir Path home;

  @BeforeAll
  static void screen() {
    OnScreen.start();
  }

  @Test
  void a_year_of_a_thousand_events(Figures figures) throws Exception {
    try (CalendarBase base = new CalendarBase(home)) {
      base.events(1_000, LocalDate.of(2026, 9, 1), 270);
      Later tasks = new Later();
      CalendarViewModel model = model(base, tasks, View.YEAR);
      Board board = board(model, true);
      figures.add(
          Figure.absolute(
              "the year with 1 000 events, read and painted",
              "ms",
              Stopwatch.medianOf(() -> onScreen(() -> read(model, tasks, board))),
              500));
      assertThat(model.shownProperty().get().entries()).hasSize(1_000);
      int[] turn = {0};
      figures.add(
          Figure.absolute(
              "an event of 1 000 moved, until the year is painted",
              "ms",
              Stopwatch.medianOf(() -> onScreen(() -> move(model, board, turn[0]++))),
              50));
    }
  }

  @Test
  void a_month_among_ten_thousand_events_of_ten_years(Figures figures) throws Exception {
    try (CalendarBase base = new CalendarBase(home)) {
      base.events(10_000, LocalDate.of(2017, 9, 1), 3_650);
      Later tasks = new Later();
      CalendarViewModel model = model(base, tasks, View.MONTH);
      Board board = board(model, false);
      figures.add(
          Figure.absolute(
              "a month among 10 000 events of ten years, read and painted",
              "ms",
              Stopwatch.medianOf(() -> onScreen(() -> read(model, tasks, board))),
              200));
      assertThat(model.shownProperty().get().entries()).hasSizeBetween(70, 100);
    }
  }

  private static CalendarViewModel model(CalendarBase base, Tasks tasks, View view) {
    CalendarState first =
        new CalendarState(
            view,
            CalendarState.Lanes.HOURS,
            CalendarBase.TODAY,
            CalendarState.first(CalendarBase.TODAY).wanted());
    return OnScreen.get(
        () ->
            new CalendarViewModel(
                new CalendarViewModel.Means(
                    new PlanSource(
                        base.events,
                        base.series,
                        () -> CalendarBase.FREE,
                        () -> CalendarBase.TODAY,
                        "Новое"),
                    day -> DayMark.of(day, CalendarBase.FREE),
                    tasks,
                    Messages.load(),
                    new Silent(),
                    () -> CalendarBase.TODAY,
                    () -> CalendarBase.YEARS,
                    new Forgetful(first))));
  }

  private static Board board(CalendarViewModel model, boolean year) {
    return OnScreen.get(
        () -> {
          Theme theme = new Theme();
          theme.apply();
          Board board =
              new Board(
                  Messages.load(),
                  theme,
                  new NoActs(),
                  model::mark,
                  year ? new YearLayout() : new MonthLayout(),
                  model.shownProperty().get());
          Stage stage = new Stage();
          stage.setScene(new Scene(board, 1_310, 600));
          stage.show();
          model
              .shownProperty()
              .subscribe(
                  shown ->
                      board.show(
                          year ? new YearLayout() : new MonthLayout(), shown, CalendarBase.TODAY));
          return board;
        });
  }

  private static double onScreen(Runnable work) {
    return OnScreen.get(
        () -> {
          long start = System.nanoTime();
          work.run();
          return (System.nanoTime() - start) / 1e6;
        });
  }

  private static void read(CalendarViewModel model, Later tasks, Board board) {
    model.load();
    tasks.now();
    board.layout();
  }

  /// What is written goes on in the background.
  private static void move(CalendarViewModel model, Board board, int turn) {
    List<Entry> entries = model.shownProperty().get().entries();
    Entry one =
        entries.stream()
            .filter(entry -> entry.state() != EventMark.HELD)
            .skip(turn % 100)
            .findFirst()
            .orElseThrow();
    model.move(one, one.first().plusDays(turn % 2 == 0 ? 1 : -1));
    board.layout();
  }

  /// Tasks that wait until they are asked for.
  private static final class Later implements Tasks {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final DirectTasks direct = new DirectTasks();

    void now() {
      while (!waiting.isEmpty()) waiting.removeFirst().run();
    }

    @Override
    public <T> void run(
        String titleKey,
        Work<T> work,
        Consumer<? super T> done,
        Consumer<? super Throwable> failed) {
      waiting.add(() -> direct.run(titleKey, work, done, failed));
    }

    @Override
    public <T> void aside(String titleKey, Work<T> work, Consumer<? super T> done) {
      direct.aside(titleKey, work, done);
    }

    @Override
    public void fault(Throwable thrown) {
      direct.fault(thrown);
    }

    @Override
    public Runnable debounced(java.time.Duration pause, Runnable action) {
      return action;
    }
  }

  private record Forgetful(CalendarState first) implements CalendarState.Memory {
    @Override
    public CalendarState of(LocalDate today) {
      return first;
    }

    @Override
    public void keep(CalendarState state) {}
  }

  private static final class Silent implements Notices {
    @Override
    public void tell(String sentence) {}

    @Override
    public void offerUndo(String sentence) {}

    @Override
    public void saved() {}
  }

  private static final class NoActs implements Acts {
    @Override
    public void open(Entry entry) {}

    @Override
    public void create(LocalDate day) {}

    @Override
    public void move(Entry entry, LocalDate to) {}

    @Override
    public void more(LocalDate day) {}

    @Override
    public void go(LocalDate day) {}
  }
}
