package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zveno.events.EventMark;
import zveno.events.calendar.Wanted;
import zveno.events.view.CalendarState;
import zveno.events.view.CalendarState.Lanes;
import zveno.events.view.CalendarState.View;

class KeptCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ObjectNode file = new ObjectMapper().createObjectNode();
  private int written;
  private final KeptCalendar kept = new KeptCalendar(file, () -> written++);

  @Test
  void everythingComesBack() {
    CalendarState state =
        new CalendarState(
            View.WEEK,
            Lanes.PLACES,
            LocalDate.of(2027, 2, 3),
            new Wanted(Set.of("обучение"), Set.of("Соколова Е. В."), Set.of(EventMark.UNMARKED)));
    kept.keep(state);
    assertThat(written).isEqualTo(1);
    assertThat(kept.of(TODAY)).isEqualTo(state);
  }

  @Test
  void whatCannotBeReadIsAsOnTheFirstDay() {
    file.put("view", "DECADE").put("lanes", 5).put("day", "31.02.2026").put("states", "all");
    assertThat(kept.of(TODAY)).isEqualTo(CalendarState.first(TODAY));
  }
}
