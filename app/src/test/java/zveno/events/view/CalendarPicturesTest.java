package zveno.events.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.EventMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.SampleYear;
import zveno.events.view.CalendarState.Lanes;
import zveno.events.view.CalendarState.View;
import zveno.events.view.board.Board;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Theme;
import zveno.ui.Tone;

@Tag("ui")
class CalendarPicturesTest {
  private final FakePlan plan = new FakePlan(SampleYear.entries());
  private CalendarViewModel model = plan.model(new DirectTasks());
  private Theme theme;

  private Stage show(Tone tone, int percent, double width) {
    OnScreen.start();
    Stage shown =
        OnScreen.get(
            () -> {
              theme = new Theme();
              theme.tone().set(tone);
              theme.percent().set(percent);
              theme.apply();
              CalendarView view = new CalendarView(Messages.load(), theme, model, plan.parts());
              Stage stage = new Stage();
              stage.setScene(new Scene(view.node(), width, 692));
              stage.show();
              view.shown();
              return stage;
            });
    OnScreen.settle();
    return shown;
  }

  @Test
  void everyViewInEveryLook() {
    for (Tone tone : Tone.values()) {
      Stage stage = show(tone, 100, 1310);
      String look = "-" + tone.name().toLowerCase(Locale.ROOT);
      views(stage, look);
      OnScreen.run(stage::hide);
    }
    Stage narrow = show(Tone.LIGHT, 100, 1166);
    take(narrow, "calendar-year-beside", m -> m.show(View.YEAR));
    OnScreen.run(narrow::hide);
    Stage big = show(Tone.LIGHT, 140, 1310);
    views(big, "-140");
    OnScreen.run(big::hide);
  }

  private void views(Stage stage, String look) {
    take(stage, "calendar-year" + look, m -> m.show(View.YEAR, SampleYear.TODAY));
    take(stage, "calendar-month" + look, m -> m.show(View.MONTH, LocalDate.of(2026, 11, 17)));
    take(stage, "calendar-week" + look, m -> m.show(View.WEEK, LocalDate.of(2026, 11, 17)));
    take(stage, "calendar-lanes" + look, m -> m.show(Lanes.METHODISTS));
    OnScreen.run(() -> model.show(Lanes.HOURS));
  }

  private void take(Stage stage, String name, Consumer<CalendarViewModel> step) {
    OnScreen.run(() -> step.accept(model));
    assertThat(Pictures.take(stage.getScene(), name)).isNotEmptyFile();
  }

  @Test
  void keysWalkOpenMakeAndMove() {
    Stage stage = show(Tone.LIGHT, 100, 1310);
    Board board = (Board) stage.getScene().lookup("#board");
    press(board, KeyCode.RIGHT, false);
    assertThat(board.day()).isEqualTo(LocalDate.of(2026, 11, 23));
    press(board, KeyCode.DOWN, false);
    Entry first = board.entry().orElseThrow();
    assertThat(first.first()).isEqualTo(board.day());
    assertThat(board.getAccessibleText())
        .startsWith("23\u00a0ноября 2026\u00a0г.. " + first.title());
    press(board, KeyCode.ENTER, false);
    assertThat(plan.told).containsExactly("card " + first.key().event());
    press(board, KeyCode.RIGHT, true);
    assertThat(plan.told.getLast()).isEqualTo("Перенесено на 24\u00a0ноября · Отменить");
    assertThat(model.shownProperty().get().find(first.key()).map(Entry::first))
        .isEqualTo(Optional.of(LocalDate.of(2026, 11, 24)));
    assertThat(board.entry().map(Entry::key)).isEqualTo(Optional.of(first.key()));
    press(board, KeyCode.UP, false);
    press(board, KeyCode.N, false);
    assertThat(plan.entries.getLast().first()).isEqualTo(LocalDate.of(2026, 11, 24));
    press(board, KeyCode.PAGE_DOWN, false);
    assertThat(board.day()).isEqualTo(LocalDate.of(2026, 12, 24));
    OnScreen.run(stage::hide);
  }

  @Test
  void anEmptyYearSaysWhatToDo() {
    plan.entries.clear();
    Stage stage = show(Tone.LIGHT, 100, 1310);
    javafx.scene.control.Button list =
        (javafx.scene.control.Button) stage.getScene().lookup("#empty-list");
    assertThat(OnScreen.get(() -> list.getParent().getParent().isVisible())).isTrue();
    take(stage, "calendar-empty-light", m -> m.show(View.YEAR));
    OnScreen.run(() -> theme.tone().set(Tone.DARK));
    OnScreen.run(() -> theme.percent().set(140));
    take(stage, "calendar-empty-dark-140", m -> m.show(View.MONTH));
    OnScreen.run(list::fire);
    assertThat(model.stateProperty().get().view()).isEqualTo(View.LIST);
    OnScreen.run(stage::hide);
  }

  @Test
  void theQueueLeadsToTheList() {
    Stage stage = show(Tone.LIGHT, 100, 1310);
    OnScreen.run(
        () -> ((javafx.scene.control.Button) stage.getScene().lookup("#calendar-mark")).fire());
    assertThat(plan.told).containsExactly("unmarked");
    assertThat(model.stateProperty().get().view()).isEqualTo(View.LIST);
    OnScreen.run(stage::hide);
  }

  /// Far above what is measured on a quiet machine, so that only a change of kind fails.
  @Test
  void aThousandEventsAreDrawnSoon() {
    plan.entries.clear();
    plan.entries.addAll(SampleYear.many(1000));
    Stage stage = show(Tone.LIGHT, 100, 1310);
    Board board = (Board) stage.getScene().lookup("#board");
    Entry planned =
        OnScreen.get(
            () ->
                model.shownProperty().get().entries().stream()
                    .filter(one -> one.state() == EventMark.PLANNED)
                    .findFirst()
                    .orElseThrow());
    for (int i = 1; i < 6; i++) {
      int days = i;
      OnScreen.run(() -> model.move(planned, planned.first().plusDays(days)));
      OnScreen.settle();
    }
    double drawn = OnScreen.get(() -> board.drawnProperty().get());
    assertThat(drawn).isLessThan(1500);
    assertThat(Pictures.take(stage.getScene(), "calendar-thousand")).isNotEmptyFile();
    OnScreen.run(stage::hide);
  }

  private static void press(Board board, KeyCode key, boolean control) {
    OnScreen.run(
        () ->
            Event.fireEvent(
                board,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    OnScreen.settle();
  }
}
