package zveno.events.view.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesEdits;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.When;
import zveno.events.view.list.StatusPopup;
import zveno.events.view.list.StatusPopup.Reach;
import zveno.text.Messages;

/// What can be done with an event that repeats, in the background; the plan is read again, since
/// times may have got events of their own.
final class RepeatEdits {
  private final EventCardModel model;
  private final Messages messages;
  private final SeriesEdits series;

  RepeatEdits(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
    this.series = model.means().series();
  }

  void repeat(Repeat rule, Skip skip) {
    write(event -> () -> done(() -> series.repeat(event, rule, skip)), "plan.notice.repeats");
  }

  void stop() {
    write(event -> () -> done(() -> series.stop(event)), "plan.notice.repeatStopped");
  }

  void leaveOut(RepeatedEvent.Time time) {
    write(
        event -> () -> done(() -> series.leaveOut(event, time.original())), "plan.notice.leftOut");
  }

  void hold(RepeatedEvent.Time time) {
    write(
        event -> () -> done(() -> series.markOne(event, time.original(), EventStatus.HELD, "")),
        "plan.notice.timeHeld");
  }

  /// Asks where a time goes, and whether those after it, or all, go along.
  ///
  /// @param over the question stands in the middle over it
  void askMove(RepeatedEvent.Time time, Node over) {
    model
        .contentProperty()
        .get()
        .flatMap(EventContent::repeated)
        .ifPresent(
            repeated ->
                new StatusPopup(messages, model.plan())
                    .moveTime(
                        repeated.event().title(), over, asked -> move(repeated, time, asked)));
  }

  private void move(RepeatedEvent repeated, RepeatedEvent.Time time, StatusPopup.Asked asked) {
    When to = asked.to();
    LocalDate from = time.day().orElse(time.original());
    int days = (int) ChronoUnit.DAYS.between(from, to.date().first());
    EventWhen when =
        new EventWhen(Optional.of(to.date()), to.times().or(repeated.event().when()::times), "");
    write(
        event ->
            () ->
                switch (asked.reach()) {
                  case ONE -> done(() -> one(event, time, when, asked.reason()));
                  case FOLLOWING -> series.moveFollowing(event, time.original(), days);
                  case ALL -> series.moveAll(event, days);
                },
        asked.reach() == Reach.ONE ? "plan.notice.timeMoved" : "plan.notice.timesMoved");
  }

  private void one(UUID event, RepeatedEvent.Time time, EventWhen when, String reason) {
    if (time.own().isPresent()) {
      model.means().events().move(time.own().get().id(), when, reason);
    } else series.moveOne(event, time.original(), when, reason);
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  /// @param work gets the event that the series repeats
  private void write(Function<UUID, BooleanSupplier> work, String notice) {
    model
        .contentProperty()
        .get()
        .ifPresent(
            now -> {
              UUID whole =
                  now.repeated().map(repeated -> repeated.event().id()).orElse(now.event().id());
              BooleanSupplier writing = work.apply(whole);
              Consumer<Boolean> told =
                  understood -> {
                    if (understood) model.means().notices().offerUndo(messages.get(notice));
                    else model.means().notices().tell(messages.get("plan.notice.notAsAWhole"));
                  };
              model
                  .means()
                  .tasks()
                  .run(
                      "plan.task.save",
                      progress -> writing.getAsBoolean(),
                      done -> {
                        model.means().notices().saved();
                        model.plan().load(() -> told.accept(done));
                      });
            });
  }
}
