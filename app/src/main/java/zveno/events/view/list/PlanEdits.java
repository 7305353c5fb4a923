package zveno.events.view.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zveno.events.EventDoubt;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.Events;
import zveno.events.TypedEvent;
import zveno.events.WrittenEvent;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.table.PastedCells;

/// What is written from the plan: every call is one change, saved by a background task in the order
/// typed; only the events touched are read again.
public final class PlanEdits {
  private final Events events;
  private final Tasks tasks;
  private final Messages messages;
  private final Notices notices;
  private final PlanModel plan;

  PlanEdits(Events events, Tasks tasks, Messages messages, Notices notices, PlanModel plan) {
    this.events = events;
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
    this.plan = plan;
  }

  /// Gives a field of these events what was typed; what was not understood is told.
  public void edit(Collection<UUID> ids, EventField field, String typed) {
    Map<EventField, String> cells = block().typed(field, typed);
    List<TypedEvent> rows = ids.stream().map(id -> new TypedEvent(Optional.of(id), cells)).toList();
    write(() -> events.edit(rows), done -> {});
  }

  /// What is written where something is typed into a field.
  public Map<EventField, String> cells(EventField field, String typed) {
    return block().typed(field, typed);
  }

  /// Writes these rows, all as one change.
  public void edit(List<TypedEvent> rows) {
    if (rows.isEmpty()) return;
    write(
        () -> events.edit(rows),
        done ->
            notices.offerUndo(
                messages.get(
                    "plan.notice.changed",
                    (int) done.stream().filter(WrittenEvent::changed).count())));
  }

  /// Says how many cells are on the clipboard.
  public void copied(int cells) {
    notices.tell(messages.get("partners.notice.copied", cells));
  }

  /// Pastes cells, all as one change.
  public void paste(PastedCells<EventLine> pasted) {
    List<TypedEvent> rows = block().rows(pasted);
    if (!pasted.skipped().isEmpty()) {
      notices.tell(messages.get("partners.notice.onlyRead", String.join("», «", pasted.skipped())));
    }
    if (pasted.beyond() > 0) notices.tell(messages.get("partners.notice.beyond", pasted.beyond()));
    if (rows.isEmpty()) return;
    write(
        () -> events.paste(rows),
        done -> {
          int added = (int) done.stream().filter(WrittenEvent::created).count();
          notices.offerUndo(
              added > 0
                  ? messages.get("partners.notice.pastedAdded", rows.size(), added)
                  : messages.get("partners.notice.pasted", rows.size()));
        });
  }

  /// Empties these fields of these events, all as one change.
  public void clear(List<EventLine> emptied, List<String> fields) {
    List<TypedEvent> rows = block().cleared(emptied, fields);
    if (rows.isEmpty()) return;
    int cells = rows.stream().mapToInt(row -> row.cells().size()).sum();
    write(
        () -> events.edit(rows),
        done -> notices.offerUndo(messages.get("partners.notice.cleared", cells)));
  }

  /// Adds an event and gives its id to the table, which may begin to edit it.
  ///
  /// @param when what is known of its time, as it is typed
  public void add(String when, Consumer<UUID> added) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    cells.put(EventField.TITLE, messages.get("plan.newEvent.name"));
    if (!when.isEmpty()) cells.putAll(block().typed(EventField.START, when));
    write(
        () -> List.of(events.add(cells)),
        done -> {
          notices.offerUndo(messages.get("plan.notice.added"));
          added.accept(done.getFirst().event());
        });
  }

  /// Says what became of events.
  public void mark(Collection<UUID> ids, EventStatus status, String reason) {
    List<UUID> marked = List.copyOf(ids);
    if (marked.isEmpty()) return;
    save(
        marked,
        () -> events.setStatus(marked, status, reason),
        () ->
            notices.offerUndo(messages.get("plan.notice.status." + status.name(), marked.size())));
  }

  /// Moves an event to another time.
  public void move(UUID event, EventWhen to, String reason) {
    String words = new EventLines(messages, plan.reading()).when(to);
    save(
        List.of(event),
        () -> events.move(event, to, reason),
        () -> notices.offerUndo(messages.get("plan.notice.moved", words)));
  }

  /// Puts events into the trash.
  public void delete(Collection<UUID> ids) {
    List<UUID> gone = List.copyOf(ids);
    if (gone.isEmpty()) return;
    // The times of a series go with it.
    save(
        gone,
        () -> events.delete(gone),
        () -> {
          notices.offerUndo(messages.get("plan.notice.deleted", gone.size()));
          plan.load();
        });
  }

  private PlanBlock block() {
    return new PlanBlock(messages, plan.reading());
  }

  private void write(Supplier<List<WrittenEvent>> work, Consumer<List<WrittenEvent>> then) {
    tasks.run(
        "plan.task.save",
        progress -> work.get(),
        done ->
            plan.refresh(
                done.stream().map(WrittenEvent::event).toList(),
                () -> {
                  then.accept(done);
                  tell(done);
                }));
  }

  /// Tells what was not understood.
  private void tell(List<WrittenEvent> written) {
    List<EventDoubt> doubts = new ArrayList<>();
    written.forEach(one -> doubts.addAll(one.doubts()));
    if (doubts.isEmpty()) return;
    String first = plan.doubt(doubts.getFirst());
    notices.tell(
        doubts.size() == 1 ? first : messages.get("plan.notice.doubts", doubts.size(), first));
  }

  private void save(List<UUID> touched, Runnable work, Runnable afterwards) {
    tasks.run(
        "plan.task.save",
        progress -> {
          work.run();
          return touched;
        },
        done -> plan.refresh(done, afterwards));
  }
}
