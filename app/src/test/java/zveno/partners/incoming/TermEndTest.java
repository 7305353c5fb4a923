package zveno.partners.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermEndTest {
  private static final TermEnd OPEN = new TermEnd(Optional.empty(), false);
  private static final TermEnd PROLONGED = new TermEnd(Optional.empty(), true);

  @Test
  void words_for_no_last_day() {
    for (String text : new String[] {"бессрочно", "Бессрочный", "без срока", "не ограничен"}) {
      assertThat(TermEnd.of(text)).as(text).contains(OPEN);
    }
  }

  @Test
  void words_for_one_that_goes_on_by_itself() {
    for (String text :
        new String[] {
          "пролонгация", "с автоматической пролонгацией", "автопродление", "бессрочно (пролонгация)"
        }) {
      assertThat(TermEnd.of(text)).as(text).contains(PROLONGED);
    }
    assertThat(TermEnd.of("до 31.12.2026 с автопролонгацией"))
        .contains(new TermEnd(Optional.of(LocalDate.of(2026, 12, 31)), true));
  }

  @Test
  void dates_and_other_words_are_none() {
    for (String text : new String[] {"31.12.2026", "2027", "", "скоро", "скоро, с пролонгацией"}) {
      assertThat(TermEnd.of(text)).as(text).isEmpty();
    }
  }
}
