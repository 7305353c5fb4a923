package zveno.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTasksTest {
  private final Tasks tasks = new DirectTasks();
  private final List<Object> seen = new ArrayList<>();

  @Test
  void resultGoesToDone() {
    tasks.run("t", p -> 7, seen::add, e -> seen.add("failed"));
    assertThat(seen).containsExactly(7);
  }

  @Test
  void whatWorkThrewGoesToFailedUnwrapped() {
    IOException thrown = new IOException();
    tasks.run(
        "t",
        p -> {
          throw thrown;
        },
        r -> seen.add("done"),
        seen::add);
    assertThat(seen).containsExactly(thrown);
  }

  @Test
  void unexpectedFailureIsNotSwallowed() {
    assertThatThrownBy(
            () ->
                tasks.run(
                    "t",
                    p -> {
                      throw new IOException("disk");
                    },
                    seen::add))
        .hasRootCauseMessage("disk");
  }

  @Test
  void debouncedActionRunsAtOnce() {
    tasks.debounced(Duration.ofSeconds(5), () -> seen.add(1)).run();
    assertThat(seen).containsExactly(1);
  }
}
