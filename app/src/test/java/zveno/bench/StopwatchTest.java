package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  @Test
  void medianIsTheMiddle() {
    assertThat(Stopwatch.median(5, 1, 9, 2, 7, 3, 100)).isEqualTo(5);
  }

  @Test
  void comparedWorksRunByTurns() throws Exception {
    List<String> runs = new ArrayList<>();
    Stopwatch.medians(() -> runs.add("ours"), () -> runs.add("reference"));
    assertThat(runs).hasSize(18).startsWith("reference", "ours", "reference", "ours");
  }

  @Test
  void figureBeyondItsLimitFails() {
    Figures figures = new Figures();
    figures.add(Figure.ratio("held", new double[] {2, 1}, 2));
    assertThatThrownBy(() -> figures.add(Figure.ratio("broken", new double[] {2.1, 1}, 2)))
        .hasMessageContaining("broken");
  }
}
