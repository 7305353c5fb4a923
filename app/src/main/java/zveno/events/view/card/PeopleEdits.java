package zveno.events.view.card;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import zveno.events.Event;
import zveno.events.Guest;
import zveno.events.Participants;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;

/// What can be done with those who came, in the background.
final class PeopleEdits {
  private static final Duration TYPING = Duration.ofMillis(60);

  private final EventCardModel model;
  private final Messages messages;
  private final Participants participants;
  private final AtomicReference<String> typed = new AtomicReference<>("");
  private final AtomicReference<Consumer<Looked>> then = new AtomicReference<>(looked -> {});
  private final Runnable look;

  /// What a pasted list comes to.
  ///
  /// @param nowhere how many lines name no organisation
  record Looked(int adults, int pupils, int nowhere) {
    static Looked of(List<Guest> guests) {
      int pupils = (int) guests.stream().filter(Guest::pupil).count();
      int nowhere = (int) guests.stream().filter(guest -> guest.organization().isEmpty()).count();
      return new Looked(guests.size() - pupils, pupils, nowhere);
    }
  }

  PeopleEdits(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
    this.participants = model.means().participants();
    look = model.means().tasks().debounced(TYPING, this::look);
  }

  /// Looks what a list means while it is typed.
  void read(String text, Consumer<Looked> told) {
    typed.set(text);
    then.set(told);
    if (text.isBlank()) told.accept(new Looked(0, 0, 0));
    else look.run();
  }

  private void look() {
    String text = typed.get();
    model
        .means()
        .tasks()
        .run(
            "plan.task.load",
            progress -> Looked.of(participants.read(text)),
            looked -> {
              if (text.equals(typed.get())) then.get().accept(looked);
            });
  }

  void paste(String text) {
    if (text.isBlank()) return;
    inHand(
        (event, id) -> {
          LocalDate until = keptUntil(event);
          model
              .means()
              .tasks()
              .run(
                  "plan.task.save",
                  progress -> participants.paste(id, text, until),
                  taken -> {
                    model.plan().reload(List.of(id));
                    model.means().notices().offerUndo(messages.get("plan.notice.people", taken));
                  });
        });
  }

  void remove(UUID person) {
    inHand(
        (event, id) ->
            write(
                id,
                () -> {
                  participants.remove(id, List.of(person));
                  return true;
                },
                "plan.notice.personRemoved"));
  }

  void removeParty(UUID party) {
    inHand(
        (event, id) ->
            write(
                id,
                () -> {
                  participants.removeParty(id, party);
                  return true;
                },
                "plan.notice.partyRemoved"));
  }

  /// Says how many people of an organisation came; what is no number is told and not written.
  void count(UUID party, Participants.Who who, String typed) {
    inHand((event, id) -> write(id, () -> participants.count(id, party, who, typed), ""));
  }

  /// @param notice what is told with a way back; empty for nothing
  private void write(UUID event, BooleanSupplier work, String notice) {
    model
        .means()
        .tasks()
        .run(
            "plan.task.save",
            progress -> work.getAsBoolean(),
            understood -> {
              model.plan().reload(List.of(event));
              if (!understood) model.means().notices().tell(messages.get("plan.notice.noNumber"));
              else if (!notice.isEmpty()) {
                model.means().notices().offerUndo(messages.get(notice));
              }
            });
  }

  /// Who came, came to one time.
  private void inHand(BiConsumer<Event, UUID> work) {
    model
        .contentProperty()
        .get()
        .ifPresent(now -> model.time().single(now, id -> work.accept(now.event(), id)));
  }

  /// Names are kept to the end of the school year after the one of the event.
  private LocalDate keptUntil(Event event) {
    SchoolYears years = model.plan().years();
    LocalDate day = event.when().date().map(PartialDate::first).orElse(model.plan().today());
    SchoolYear year = years.of(day);
    return years.in(year.from().getYear() + 1).to();
  }
}
