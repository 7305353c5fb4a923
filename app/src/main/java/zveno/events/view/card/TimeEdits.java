package zveno.events.view.card;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zveno.events.EventChoices;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.Reach;
import zveno.events.WrittenEvent;
import zveno.events.view.list.TypedDate;
import zveno.text.Messages;

/// What is written of the time in hand, of it and those after it, or of all of them; the card then
/// goes on with whatever event tells of that time.
final class TimeEdits {
  private final EventCardModel model;
  private final Messages messages;

  TimeEdits(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
  }

  /// Gives a field what was typed.
  void edit(EventContent now, EventField field, String typed) {
    Map<EventField, String> cells = model.plan().edits().cells(field, typed);
    Optional<LocalDate> day =
        field == EventField.START
            ? new TypedDate(model.plan().reading()).read(typed).map(when -> when.date().first())
            : Optional.empty();
    write(now, cells, day, "plan.notice.reached.");
  }

  /// Says what became of the time in hand, as far as edits reach.
  void mark(EventContent now, EventStatus status, String reason) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    cells.put(EventField.STATUS, EventChoices.STATUS.shown(status));
    cells.put(EventField.REASON, reason);
    write(now, cells, Optional.empty(), "plan.notice.reached.");
  }

  /// Goes on with an event that is about the time in hand alone, which is made where there is none.
  void single(EventContent now, Consumer<UUID> work) {
    if (!now.isTimeOfWhole()) {
      work.accept(now.event().id());
      return;
    }
    LocalDate original = now.hand().orElseThrow().original();
    model
        .means()
        .tasks()
        .run(
            "plan.task.save",
            progress -> model.means().series().change(now.whole(), original, Reach.ONE, Map.of()),
            written ->
                written.ifPresent(
                    own -> {
                      goOn(own, InHand.only(original));
                      work.accept(own.event());
                      model.plan().load();
                    }));
  }

  /// @param day where the time in hand goes
  private void write(
      EventContent now, Map<EventField, String> cells, Optional<LocalDate> day, String notice) {
    InHand hand = now.hand().orElseThrow();
    boolean moves = hand.reach() != Reach.ONE && day.isPresent();
    model
        .means()
        .tasks()
        .run(
            "plan.task.save",
            progress ->
                model.means().series().change(now.whole(), hand.original(), hand.reach(), cells),
            written -> {
              written.ifPresent(
                  one ->
                      goOn(
                          one,
                          moves && !isOwn(now)
                              ? new InHand(day.orElseThrow(), hand.reach())
                              : hand));
              model.means().notices().saved();
              model.plan().load(() -> told(written, notice + hand.reach()));
            });
  }

  private static boolean isOwn(EventContent now) {
    return !now.isTimeOfWhole();
  }

  private void goOn(WrittenEvent written, InHand hand) {
    model.goOn(new EventCardModel.Wanted(written.event(), Optional.of(hand)));
  }

  private void told(Optional<WrittenEvent> written, String key) {
    if (written.isEmpty()) {
      model.means().notices().tell(messages.get("plan.notice.notAsAWhole"));
      model.load();
      return;
    }
    List<String> doubts =
        written.get().doubts().stream().map(doubt -> model.plan().doubt(doubt)).toList();
    if (doubts.isEmpty()) model.means().notices().offerUndo(messages.get(key));
    else model.means().notices().tell(doubts.getFirst());
  }
}
