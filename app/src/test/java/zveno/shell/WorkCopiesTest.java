package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.exchange.CopyPlan;
import zveno.ui.DirectTasks;

class WorkCopiesTest extends Clock {
  private Instant now = Instant.parse("2026-11-22T07:00:00Z");
  private final KeptDesk desk = new KeptDesk();
  private final List<String> told = new ArrayList<>();
  private final WorkCopies copies =
      new WorkCopies(
          desk, new DirectTasks(), this, () -> told.add("made"), thrown -> told.add("failed"));

  @Test
  void aCopyIsMadeWhenItsHoursAreOver() {
    desk.plan(CopyPlan.USUAL.every(2));
    after(119);
    assertThat(desk.made).isZero();
    after(1);
    assertThat(desk.made).isEqualTo(1);
    after(60);
    after(59);
    assertThat(desk.made).isEqualTo(1);
    after(1);
    assertThat(desk.made).isEqualTo(2);
    assertThat(told).containsExactly("made", "made");
  }

  @Test
  void noneIsMadeWhereNoneIsWanted() {
    desk.plan(CopyPlan.USUAL.every(0));
    for (int hour = 0; hour < 12; hour++) after(60);
    assertThat(desk.made).isZero();
  }

  @Test
  void aChangedPlanHoldsAtOnce() {
    desk.plan(CopyPlan.USUAL.every(4));
    after(90);
    desk.plan(CopyPlan.USUAL.every(1));
    after(1);
    assertThat(desk.made).isEqualTo(1);
  }

  @Test
  void afterAFailureItWaitsAgain() {
    desk.plan(CopyPlan.USUAL.every(1));
    desk.full = true;
    after(60);
    after(5);
    assertThat(told).containsExactly("failed");
  }

  private void after(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
    copies.look();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
