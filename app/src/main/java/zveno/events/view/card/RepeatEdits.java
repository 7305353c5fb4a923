package zveno.events.view.card;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Membership;
import zveno.events.Reach;
import zveno.events.RepeatedEvent;
import zveno.events.SeriesEdits;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.When;
import zveno.events.view.list.StatusPopup;
import zveno.text.Messages;
import zveno.text.RussianDate;

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

  void repeat(Repeat rule, Skip skip, Optional<Membership> membership) {
    write(
        event -> () -> done(() -> series.repeat(event, rule, skip, membership)),
        "plan.notice.repeats");
  }

  void stop() {
    write(event -> () -> done(() -> series.stop(event)), "plan.notice.repeatStopped");
  }

  void leaveOut(LocalDate original) {
    write(event -> () -> done(() -> series.leaveOut(event, original)), "plan.notice.leftOut");
  }

  void bringBack(LocalDate original) {
    write(event -> () -> done(() -> series.bringBack(event, original)), "plan.notice.broughtBack");
  }

  void hold(RepeatedEvent.Time time) {
    write(
        event -> () -> done(() -> series.markOne(event, time.original(), EventStatus.HELD, "")),
        "plan.notice.timeHeld");
  }

  /// Asks where a time goes, and whether those after it, or all, go along.
  ///
  /// @param far what is chosen first
  /// @param over the question stands in the middle over it
  void askMove(LocalDate original, Reach far, Node over) {
    model
        .contentProperty()
        .get()
        .flatMap(EventContent::repeated)
        .ifPresent(
            repeated ->
                new StatusPopup(messages, model.plan())
                    .moveTime(
                        repeated.event().title(),
                        far,
                        over,
                        asked -> move(repeated, original, asked)));
  }

  private void move(RepeatedEvent repeated, LocalDate original, StatusPopup.Asked asked) {
    When to = asked.to();
    EventWhen when =
        new EventWhen(Optional.of(to.date()), to.times().or(repeated.event().when()::times), "");
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    cells.put(EventField.START, RussianDate.digits(to.date().first()));
    to.times().ifPresent(times -> cells.put(EventField.TIME, times.text()));
    write(
        event ->
            () ->
                asked.reach() == Reach.ONE
                    ? done(() -> one(repeated, original, when, asked.reason()))
                    : series.change(event, original, asked.reach(), cells).isPresent(),
        asked.reach() == Reach.ONE ? "plan.notice.timeMoved" : "plan.notice.timesMoved");
  }

  private void one(RepeatedEvent repeated, LocalDate original, EventWhen when, String reason) {
    repeated.own().stream()
        .filter(own -> RepeatedEvent.original(own).equals(original))
        .findFirst()
        .ifPresentOrElse(
            own -> model.means().events().move(own.id(), when, reason),
            () -> series.moveOne(repeated.event().id(), original, when, reason));
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
              BooleanSupplier writing = work.apply(now.whole());
              model
                  .means()
                  .tasks()
                  .run(
                      "plan.task.save",
                      progress -> writing.getAsBoolean(),
                      done -> {
                        model.means().notices().saved();
                        model.plan().load(() -> told(done, notice));
                      });
            });
  }

  private void told(boolean understood, String notice) {
    if (understood) model.means().notices().offerUndo(messages.get(notice));
    else model.means().notices().tell(messages.get("plan.notice.notAsAWhole"));
  }
}
