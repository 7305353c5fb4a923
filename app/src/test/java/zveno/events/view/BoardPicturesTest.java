package zveno.events.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.SampleYear;
import zveno.events.calendar.Shown;
import zveno.events.calendar.Span;
import zveno.events.calendar.Wanted;
import zveno.events.view.board.Acts;
import zveno.events.view.board.Board;
import zveno.events.view.board.Layout;
import zveno.events.view.month.MonthLayout;
import zveno.events.view.week.WeekHours;
import zveno.events.view.week.WeekLanes;
import zveno.events.view.year.YearLayout;
import zveno.text.Messages;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Theme;
import zveno.ui.Tone;

@Tag("ui")
class BoardPicturesTest {
  @Test
  void boardsInEveryLook() {
    for (Tone tone : Tone.values()) {
      picture("board-year", new YearLayout(), Span.Kind.YEAR, tone, 100);
      picture("board-month", new MonthLayout(), Span.Kind.MONTH, tone, 100);
      picture("board-week", new WeekHours(), Span.Kind.WEEK, tone, 100);
      Layout lanes = new WeekLanes(Entry::methodists, "calendar.state.planned");
      picture("board-lanes", lanes, Span.Kind.WEEK, tone, 100);
    }
    picture("board-year", new YearLayout(), Span.Kind.YEAR, Tone.LIGHT, 140);
    picture("board-month", new MonthLayout(), Span.Kind.MONTH, Tone.LIGHT, 140);
  }

  private static void picture(String name, Layout layout, Span.Kind kind, Tone tone, int percent) {
    OnScreen.start();
    Span span = Span.of(kind, SampleYear.TODAY.plusDays(9), SampleYear.YEARS);
    Shown shown = Shown.of(span, SampleYear.TODAY, SampleYear.entries(), Wanted.ALL);
    Stage stage =
        OnScreen.get(
            () -> {
              Theme theme = new Theme();
              theme.tone().set(tone);
              theme.percent().set(percent);
              theme.apply();
              Board board =
                  new Board(
                      Messages.load(),
                      theme,
                      new NoActs(),
                      day -> DayMark.of(day, SampleYear.FREE),
                      layout,
                      shown);
              Stage made = new Stage();
              made.setScene(new Scene(board, 1310, 588));
              made.show();
              return made;
            });
    String file = name + "-" + tone.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent;
    assertThat(Pictures.take(stage.getScene(), file)).isNotEmptyFile();
    OnScreen.run(stage::hide);
  }

  private record NoActs() implements Acts {
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
