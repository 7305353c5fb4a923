package zveno.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxTasksTest {
  @Test
  void what_still_waits_when_the_window_closes_is_dropped() {
    OnScreen.start();
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    FxTasks tasks = new FxTasks(fault -> done.add("fault"));
    FxTasks open = new FxTasks(fault -> done.add("fault"));
    OnScreen.run(tasks.debounced(Duration.ofMillis(2_000), () -> done.add("closed")));
    tasks.close();

    // Begun later and longer, so the first would have ended by then.
    OnScreen.run(open.debounced(Duration.ofMillis(2_100), () -> done.add("open")));
    OnScreen.until("the later one", () -> done.contains("open"));
    open.close();

    assertThat(done).containsExactly("open");
  }

  @Test
  void what_was_read_for_a_closed_window_does_not_ask_for_more() {
    OnScreen.start();
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    FxTasks tasks = new FxTasks(fault -> seen.add("fault"));
    OnScreen.run(
        () -> {
          tasks.run(
              "ui.work",
              progress -> seen.add("read"),
              read -> {
                seen.add("shown");
                tasks.run("ui.work", progress -> seen.add("more"), more -> {}, tasks::fault);
              },
              tasks::fault);
          tasks.close();
        });
    OnScreen.run(() -> {});

    assertThat(seen).containsExactly("read");
  }

  @Test
  void what_was_repeated_is_not_held_after_the_end() throws InterruptedException {
    OnScreen.start();
    Object[] window = {new Object()};
    WeakReference<Object> held = new WeakReference<>(window[0]);
    repeatFor(window[0]);
    window[0] = null;
    for (int i = 0; i < 50 && held.get() != null; i++) {
      OnScreen.run(() -> {});
      System.gc();
      Thread.sleep(20);
    }
    assertThat(held.get()).isNull();
  }

  private static void repeatFor(Object window) {
    FxTasks tasks = new FxTasks(thrown -> {});
    OnScreen.run(() -> tasks.every(Duration.ofHours(1), window::hashCode));
    OnScreen.run(() -> {});
    tasks.close();
  }
}
