package zveno.changes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static zveno.database.jooq.Tables.DIRECTION;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.FieldChange;
import zveno.changes.UndoBlockedException;
import zveno.changes.UndoBlockedException.Why;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;

class JooqChangeJournalTest {
  private final Database database = Schema.open(BaseAddress.memory());
  private final UUID replica = UUID.randomUUID();
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", replica),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void undo_restores_the_value_and_redo_gives_it_again() throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    UUID edit = set(school, ORGANIZATION.INN, "9800000001");

    assertThat(journal.undo().id()).isEqualTo(edit);
    assertThat(value(school, ORGANIZATION.INN)).isNull();
    assertThat(journal.redo().id()).isEqualTo(edit);
    assertThat(value(school, ORGANIZATION.INN)).isEqualTo("9800000001");
    assertThat(journal.undo().id()).isEqualTo(edit);
    assertThat(value(school, ORGANIZATION.INN)).isNull();
  }

  @Test
  void undo_goes_back_step_by_step_and_redo_forward() throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    UUID first = set(school, ORGANIZATION.CITY, "Заречье");
    UUID second = set(school, ORGANIZATION.CITY, "Заречный");

    assertThat(journal.undo().id()).isEqualTo(second);
    assertThat(journal.undo().id()).isEqualTo(first);
    assertThat(journal.redo().id()).isEqualTo(first);
    assertThat(journal.redo().id()).isEqualTo(second);
    assertThat(value(school, ORGANIZATION.CITY)).isEqualTo("Заречный");
    assertThat(why(() -> journal.redo())).isEqualTo(Why.NOTHING_UNDONE);
  }

  @Test
  void a_new_change_empties_redo() throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    set(school, ORGANIZATION.CITY, "Заречье");
    journal.undo();
    assertThat(journal.redoable()).isPresent();

    set(school, ORGANIZATION.SITE, "school901.example.org");

    assertThat(journal.redoable()).isEmpty();
    assertThat(why(journal::redo)).isEqualTo(Why.NOTHING_UNDONE);
  }

  @Test
  void undo_of_an_old_change_is_refused_where_a_later_one_touched_the_same_field() {
    UUID school = create("СОШ № 901");
    UUID old = set(school, ORGANIZATION.CITY, "Заречье");
    UUID later = set(school, ORGANIZATION.CITY, "Заречный");

    UndoBlockedException blocked =
        catchThrowableOfType(UndoBlockedException.class, () -> journal.undo(old));

    assertThat(blocked.why()).isEqualTo(Why.LATER_CHANGES);
    assertThat(blocked.later()).extracting(Change::id).containsExactly(later);
    assertThat(value(school, ORGANIZATION.CITY)).isEqualTo("Заречный");
  }

  @Test
  void an_old_change_goes_with_everything_that_was_done_on_top_of_it() throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    UUID other = create("СОШ № 902");
    UUID old = set(school, ORGANIZATION.CITY, "Заречье");
    UUID later = set(school, ORGANIZATION.CITY, "Заречный");
    UUID latest = set(school, ORGANIZATION.CITY, "Заречная");
    set(other, ORGANIZATION.CITY, "Ольховка");

    assertThat(journal.undoWithLater(old))
        .extracting(Change::id)
        .containsExactly(latest, later, old);

    assertThat(value(school, ORGANIZATION.CITY)).isNull();
    assertThat(value(other, ORGANIZATION.CITY)).isEqualTo("Ольховка");
    assertThat(why(() -> journal.undoWithLater(old))).isEqualTo(Why.ALREADY);
    // What went comes back step by step.
    assertThat(journal.redo().id()).isEqualTo(old);
    assertThat(value(school, ORGANIZATION.CITY)).isEqualTo("Заречье");
  }

  @Test
  void undo_of_an_old_change_leaves_later_changes_of_other_fields() throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    UUID old = set(school, ORGANIZATION.CITY, "Заречье");
    set(school, ORGANIZATION.SITE, "school901.example.org");

    journal.undo(old);

    assertThat(value(school, ORGANIZATION.CITY)).isNull();
    assertThat(value(school, ORGANIZATION.SITE)).isEqualTo("school901.example.org");
    assertThat(why(() -> journal.undo(old))).isEqualTo(Why.ALREADY);
  }

  @Test
  void a_later_change_that_was_itself_taken_back_stands_in_nobodys_way()
      throws UndoBlockedException {
    UUID school = create("СОШ № 901");
    UUID old = set(school, ORGANIZATION.CITY, "Заречье");
    set(school, ORGANIZATION.CITY, "Заречный");
    journal.undo();

    journal.undo(old);

    assertThat(value(school, ORGANIZATION.CITY)).isNull();
  }

  @Test
  void undo_of_a_creation_is_refused_while_a_later_record_hangs_on_it() {
    UUID direction = Ids.next();
    UUID made =
        journal
            .record(
                ChangeKind.IMPORT,
                "partners.xlsx",
                recorder -> {
                  recorder.insert(DIRECTION, direction, Map.of(DIRECTION.NAME, "краеведение"));
                  return 1;
                })
            .change()
            .orElseThrow();
    UUID school = create("СОШ № 901");
    UUID hangs =
        journal
            .record(
                ChangeKind.EDIT,
                "",
                recorder -> {
                  UUID partnership = Ids.next();
                  recorder.insert(
                      PARTNERSHIP, partnership, Map.of(PARTNERSHIP.ORGANIZATION_ID, school));
                  recorder.insert(
                      PARTNERSHIP_DIRECTION,
                      Ids.next(),
                      Map.of(
                          PARTNERSHIP_DIRECTION.PARTNERSHIP_ID,
                          partnership,
                          PARTNERSHIP_DIRECTION.DIRECTION_ID,
                          direction));
                  return 1;
                })
            .change()
            .orElseThrow();

    UndoBlockedException blocked =
        catchThrowableOfType(UndoBlockedException.class, () -> journal.undo(made));

    assertThat(blocked.later()).extracting(Change::id).containsExactly(hangs);
  }

  @Test
  void undo_puts_what_was_created_into_the_trash_and_redo_takes_it_out()
      throws UndoBlockedException {
    UUID school = create("СОШ № 901");

    journal.undo();
    assertThat(value(school, ORGANIZATION.DELETED_AT)).isNotNull();
    journal.redo();
    assertThat(value(school, ORGANIZATION.DELETED_AT)).isNull();
  }

  @Test
  void work_that_touches_nothing_leaves_no_change() {
    UUID school = create("СОШ № 901");
    int before = journal.newest(10).size();

    var recorded =
        journal.record(
            ChangeKind.EDIT,
            "",
            r -> r.update(ORGANIZATION, school, Map.of(ORGANIZATION.NAME, "СОШ № 901")));

    assertThat(recorded.result()).isFalse();
    assertThat(recorded.change()).isEmpty();
    assertThat(journal.newest(10)).hasSize(before);
  }

  @Test
  void history_of_a_record_tells_what_was_and_what_became() {
    UUID school = create("СОШ № 901");
    set(school, ORGANIZATION.CITY, "Заречье");

    Map<Change, List<FieldChange>> history = journal.of(List.of(school));

    assertThat(history.keySet())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.EDIT, ChangeKind.CREATE);
    assertThat(history.values().iterator().next())
        .containsExactly(new FieldChange("organization", school, "city", null, "Заречье"));
    Change newest = history.keySet().iterator().next();
    assertThat(newest.author()).isEqualTo("Петрова");
    assertThat(newest.replica()).isEqualTo(replica);
    assertThat(newest.time()).isEqualTo(Instant.parse("2026-11-22T07:42:00Z"));
  }

  @Test
  void stamps_grow_even_when_the_clock_stands_still() {
    UUID school = create("СОШ № 901");
    set(school, ORGANIZATION.CITY, "Заречье");

    List<Change> changes = journal.newest(10);

    assertThat(changes.get(0).clock()).isEqualTo(changes.get(1).clock() + 1);
  }

  @Test
  void unknown_changes_and_undos_themselves_are_refused() throws UndoBlockedException {
    create("СОШ № 901");
    journal.undo();
    UUID undo = journal.newest(1).getFirst().id();

    assertThat(why(() -> journal.undo(UUID.randomUUID()))).isEqualTo(Why.UNKNOWN);
    assertThat(why(() -> journal.undo(undo))).isEqualTo(Why.NOT_A_STEP);
    assertThat(why(journal::undo)).isEqualTo(Why.NOTHING);
  }

  @Test
  void a_rehearsal_changes_nothing() {
    create("СОШ № 901");
    int changes = journal.newest(10).size();

    int records =
        journal.rehearse(
            ChangeKind.IMPORT,
            recorder -> {
              recorder.insert(ORGANIZATION, Ids.next(), Map.of(ORGANIZATION.NAME, "СОШ № 902"));
              recorder.flush();
              return recorder.base().fetchCount(ORGANIZATION);
            });

    assertThat(records).isEqualTo(2);
    assertThat(database.<Integer>read(base -> base.fetchCount(ORGANIZATION))).isEqualTo(1);
    assertThat(journal.newest(10)).hasSize(changes);
  }

  private UUID create(String name) {
    UUID id = Ids.next();
    journal.record(
        ChangeKind.CREATE,
        name,
        recorder -> {
          recorder.insert(ORGANIZATION, id, Map.of(ORGANIZATION.NAME, name));
          return id;
        });
    return id;
  }

  private <T> UUID set(UUID school, Field<T> field, T value) {
    return journal
        .record(ChangeKind.EDIT, "", r -> r.update(ORGANIZATION, school, Map.of(field, value)))
        .change()
        .orElseThrow();
  }

  private <T> T value(UUID school, Field<T> field) {
    return database.read(
        base ->
            base.select(field)
                .from(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(school))
                .fetchSingle(field));
  }

  private static Why why(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(UndoBlockedException.class, call).why();
  }
}
