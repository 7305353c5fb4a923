package zveno.partners.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.partners.Doubt;
import zveno.partners.PartnerField;
import zveno.partners.Partners;
import zveno.partners.TypedRow;
import zveno.partners.TypedRows;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.table.PastedCells;

/// What is written from the table of partners: every call is one change, saved by a background task
/// in the order typed; only the partners touched are read again.
public final class PartnerEdits {
  private final Partners partners;
  private final Tasks tasks;
  private final Messages messages;
  private final PartnersViewModel.Notices notices;
  private final PartnersViewModel table;

  PartnerEdits(
      Partners partners,
      Tasks tasks,
      Messages messages,
      PartnersViewModel.Notices notices,
      PartnersViewModel table) {
    this.partners = partners;
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
    this.table = table;
  }

  /// Gives a field of these partners what was typed; what was not understood is told and stays as
  /// it was.
  public void edit(Collection<UUID> ids, PartnerField field, String typed) {
    List<UUID> touched = List.copyOf(ids);
    save(
        touched,
        () -> partners.set(touched, field, typed),
        doubts -> doubts.forEach(doubt -> notices.tell(table.doubt(doubt))));
  }

  /// Says how many cells are on the clipboard.
  public void copied(int cells) {
    notices.tell(messages.get("partners.notice.copied", cells));
  }

  /// Pastes cells, all as one change.
  public void paste(PastedCells<PartnerLine> pasted) {
    List<TypedRow> rows = new PartnerBlock(messages).rows(pasted);
    List<String> leftOut = new ArrayList<>();
    if (!pasted.skipped().isEmpty()) {
      leftOut.add(messages.get("partners.notice.onlyRead", String.join("», «", pasted.skipped())));
    }
    if (pasted.beyond() > 0) leftOut.add(messages.get("partners.notice.beyond", pasted.beyond()));
    if (rows.isEmpty()) {
      tell(leftOut, List.of());
      return;
    }
    write(
        leftOut,
        () -> partners.paste(rows),
        done ->
            done.added() > 0
                ? messages.get("partners.notice.pastedAdded", rows.size(), done.added())
                : messages.get("partners.notice.pasted", rows.size()));
  }

  /// Empties these fields of these partners, all as one change.
  public void clear(List<PartnerLine> emptied, List<String> fields) {
    List<TypedRow> rows = new PartnerBlock(messages).cleared(emptied, fields);
    if (rows.isEmpty()) return;
    int cells = rows.stream().mapToInt(row -> row.cells().size()).sum();
    write(
        List.of(),
        () -> partners.edit(rows),
        done -> messages.get("partners.notice.cleared", cells));
  }

  /// Writes these rows, all as one change.
  public void edit(List<TypedRow> rows) {
    if (rows.isEmpty()) return;
    write(
        List.of(),
        () -> partners.edit(rows),
        done -> messages.get("partners.notice.changed", done.changed()));
  }

  private void write(
      List<String> leftOut, Supplier<TypedRows> work, Function<TypedRows, String> sentence) {
    tasks.run(
        "partners.task.save",
        progress -> work.get(),
        done ->
            table.refresh(
                done.partners(),
                () -> {
                  notices.offerUndo(sentence.apply(done));
                  tell(leftOut, done.doubts());
                }));
  }

  /// Tells what was not written; the rest bears its sign in the table. All in one notice: only two
  /// of them are in sight at once, and a third would push the first away unread.
  private void tell(List<String> leftOut, List<Doubt> doubts) {
    List<String> sentences = new ArrayList<>(leftOut);
    List<Doubt> unwritten = doubts.stream().filter(Doubt::unwritten).toList();
    if (!unwritten.isEmpty()) {
      String first = table.doubt(unwritten.getFirst());
      sentences.add(
          unwritten.size() == 1
              ? first
              : messages.get("partners.notice.unwritten", unwritten.size(), first));
    }
    if (!sentences.isEmpty()) notices.tell(String.join("\n", sentences));
  }

  /// Adds a partner and gives its id to the table, which may begin to edit it.
  public void add(Consumer<UUID> added) {
    String name = messages.get("partners.newPartner.name");
    tasks.run(
        "partners.task.save",
        progress -> partners.add(name),
        id -> {
          table.refresh(
              List.of(id),
              () -> {
                notices.offerUndo(messages.get("partners.notice.added", name));
                added.accept(id);
              });
        });
  }

  /// Puts partners into the trash.
  public void delete(Collection<UUID> ids) {
    List<UUID> gone = List.copyOf(ids);
    save(
        gone,
        () -> {
          partners.delete(gone);
          return List.<Doubt>of();
        },
        doubts -> notices.offerUndo(messages.get("partners.notice.deleted", gone.size())));
  }

  private void save(
      List<UUID> touched, Supplier<List<Doubt>> work, Consumer<List<Doubt>> afterwards) {
    tasks.run(
        "partners.task.save",
        progress -> work.get(),
        doubts -> table.refresh(touched, () -> afterwards.accept(doubts)));
  }
}
