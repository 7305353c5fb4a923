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
    assertThat(runs).hasSizeGreaterThanOrEqualTo(18).hasSize(2 * (runs.size() / 2));
    for (int i = 0; i < runs.size(); i++) {
      assertThat(runs.get(i)).isEqualTo(i % 2 == 0 ? "reference" : "ours");
    }
  }

  @Test
  void figureBeyondItsLimitFails() {
    Figures figures = new Figures();
    figures.add(Figure.ratio("held", new double[] {2, 1}, 2));
    assertThatThrownBy(() -> figures.add(Figure.ratio("broken", new double[] {2.1, 1}, 2)))
        .hasMessageContaining("broken");
  }
}
