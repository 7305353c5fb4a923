package zveno.events.view.card;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import zveno.events.EventParts;
import zveno.events.SessionField;
import zveno.events.view.list.PlanModel;
import zveno.text.Messages;

/// What can be done with sessions and parts of the event, in the background.
final class PartsEdits {
  private final EventCardModel model;
  private final Messages messages;
  private final EventParts parts;

  PartsEdits(EventCardModel model) {
    this.model = model;
    this.messages = model.means().messages();
    this.parts = model.means().parts();
  }

  /// @param awaited gets the session before it is shown
  void addSession(String name, Consumer<UUID> awaited) {
    write(
        event -> {
          UUID added = parts.addSession(event, name);
          return () -> awaited.accept(added);
        });
  }

  /// What was not understood is told and not written.
  void set(UUID session, SessionField field, String typed) {
    write(
        event -> {
          boolean understood = parts.set(session, field, typed);
          return () -> {
            if (understood) return;
            String heading = messages.get("plan.sessionField." + field);
            model.means().notices().tell(messages.get("plan.doubt.cell", typed, heading));
          };
        });
  }

  void deleteSession(UUID session) {
    write(
        event -> {
          parts.deleteSession(session);
          return () ->
              model.means().notices().offerUndo(messages.get("plan.notice.sessionDeleted"));
        });
  }

  void addPart(String title) {
    if (title.isBlank()) return;
    write(
        event -> {
          UUID part = parts.addPart(event, title.strip());
          return () -> {
            model.plan().reload(List.of(part));
            model.means().notices().offerUndo(messages.get("plan.notice.partAdded"));
          };
        });
  }

  void removePart(UUID part) {
    write(
        event -> {
          parts.removePart(event, part);
          return () -> model.means().notices().offerUndo(messages.get("plan.notice.partRemoved"));
        });
  }

  /// @param work writes and tells what is to be done afterwards
  private void write(Function<UUID, Runnable> work) {
    PlanModel plan = model.plan();
    model
        .contentProperty()
        .get()
        .ifPresent(
            now -> {
              UUID event = now.event().id();
              model
                  .means()
                  .tasks()
                  .run(
                      "plan.task.save",
                      progress -> work.apply(event),
                      then -> {
                        then.run();
                        plan.reload(List.of(event));
                      });
            });
  }
}
