package zveno.partners.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.view.ChangeWords;
import zveno.changes.view.HistoryLine;
import zveno.changes.view.HistoryViewModel;
import zveno.changes.view.UndoModel;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.JooqValueLists;
import zveno.partners.AgreementStatus;
import zveno.partners.InteractionForm;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqPartners;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.table.lines.Query;

class PartnersViewModelTest implements PartnersViewModel.Notices {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final Messages messages = Messages.load();
  private final DirectTasks tasks = new DirectTasks();
  private final List<String> told = new ArrayList<>();
  private int saved;
  private final PartnersViewModel model =
      new PartnersViewModel(partners, tasks, messages, () -> TODAY, this);
  private final UndoModel undo =
      new UndoModel(journal, new ChangeWords(messages), tasks, told::add);

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void offerUndo(String sentence) {
    told.add(sentence + " ↶");
  }

  @Override
  public void saved() {
    saved++;
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void lines_stand_in_natural_order_and_the_filter_narrows_them() {
    partners.add("СОШ № 910");
    partners.add("СОШ № 902");
    partners.add("Детский сад № 904 «Ёлочка»");
    model.load();

    assertThat(names()).containsExactly("Детский сад № 904 «Ёлочка»", "СОШ № 902", "СОШ № 910");
    assertThat(model.countText()).isEqualTo("3 партнёра".replace(' ', '\u00a0'));
    model.filterProperty().set("елочка");
    assertThat(names()).containsExactly("Детский сад № 904 «Ёлочка»");
    assertThat(model.countText()).isEqualTo("1 из 3");
    model.filterProperty().set("");
    assertThat(names()).hasSize(3);
  }

  @Test
  void an_edit_is_saved_at_once_and_only_its_line_changes() {
    UUID first = partners.add("СОШ № 902");
    partners.add("СОШ № 910");
    model.load();
    PartnerLine other = model.lines().wanted().get(1);

    model.edits().edit(List.of(first), PartnerField.NAME, "Школа № 999");

    assertThat(names()).containsExactly("Школа № 999", "СОШ № 910");
    assertThat(model.lines().wanted().get(1)).isSameAs(other);
    assertThat(partners.find(first).orElseThrow().organization().name()).isEqualTo("Школа № 999");
    assertThat(saved).isEqualTo(1);
  }

  @Test
  void a_date_that_is_none_is_told_and_not_written() {
    UUID id = partners.add("СОШ № 902");
    model.load();

    model.edits().edit(List.of(id), PartnerField.AGREEMENT_TO, "31.02.2026");

    assertThat(told).containsExactly("Такой даты нет: «31.02.2026», прежняя дата осталась");
    assertThat(model.lines().wanted().getFirst().cell(PartnerField.AGREEMENT_TO)).isEmpty();
  }

  @Test
  void status_form_and_doubts_are_worded() {
    UUID gymnasium = partners.add("Гимназия № 901");
    UUID museum = partners.add("Музей № 906");
    for (UUID id : List.of(gymnasium, museum)) {
      partners.set(List.of(id), PartnerField.DEPARTMENT, "Комитет по образованию");
    }
    partners.set(List.of(gymnasium), PartnerField.KIND, "гимназия");
    partners.set(List.of(museum), PartnerField.KIND, "музей");
    partners.setOurs(gymnasium);
    model.load();

    model.edits().edit(List.of(museum), PartnerField.INN, "7707083894");
    model.edits().edit(List.of(museum), PartnerField.AGREEMENT_TO, "31.12.2026");
    model.edits().edit(List.of(museum), PartnerField.AGREEMENT_DATE, "01.09.2025");

    PartnerLine line = model.lines().wanted().get(1);
    assertThat(line.status().state()).isEqualTo(AgreementStatus.State.EXPIRING);
    assertThat(line.statusText().replace('\u00a0', ' ')).isEqualTo("истекает через 39 дней");
    assertThat(line.form()).contains(InteractionForm.VERTICAL);
    assertThat(line.formText()).isEqualTo("вертикальная");
    assertThat(line.formReason())
        .isEqualTo(
            "Ведомство у всех одно (Комитет по образованию), типы разные:"
                + " общеобразовательная, культура.");
    assertThat(line.doubts())
        .containsExactly(
            java.util.Map.entry(
                PartnerField.INN, "Контрольная цифра ИНН «7707083894» не сходится"));
  }

  @Test
  void deleted_partners_leave_the_table_and_undo_brings_them_back() {
    UUID first = partners.add("СОШ № 902");
    partners.add("СОШ № 910");
    model.load();
    undo.onChange(model::load);

    model.edits().delete(List.of(first));
    assertThat(names()).containsExactly("СОШ № 910");
    assertThat(told.getLast().replace('\u00a0', ' ')).isEqualTo("Удалён 1 партнёр ↶");
    undo.undo();

    assertThat(names()).containsExactly("СОШ № 902", "СОШ № 910");
    assertThat(told.getLast()).isEqualTo("Отменено. Удалено в корзину: СОШ № 902");
    assertThat(undo.redoableProperty().get()).isTrue();
    undo.redo();
    assertThat(names()).containsExactly("СОШ № 910");
  }

  @Test
  void nothing_to_undo_is_a_sentence() {
    undo.undo();

    assertThat(told).containsExactly("Отменять нечего.");
  }

  @Test
  void empty_cells_stand_last_whatever_the_order() {
    UUID first = partners.add("СОШ № 902");
    UUID second = partners.add("СОШ № 910");
    partners.add("СОШ № 911");
    partners.set(List.of(first), PartnerField.CITY, "Заречье 10");
    partners.set(List.of(second), PartnerField.CITY, "Заречье 2");
    model.load();

    order("city", true);
    assertThat(names()).containsExactly("СОШ № 910", "СОШ № 902", "СОШ № 911");
    order("city", false);
    assertThat(names()).containsExactly("СОШ № 902", "СОШ № 910", "СОШ № 911");
  }

  @Test
  void the_trash_gives_partners_back() {
    UUID id = partners.add("СОШ № 902");
    partners.delete(List.of(id));
    TrashViewModel trash = new TrashViewModel(List.of(partners), tasks, messages, this);
    trash.load();
    assertThat(trash.lines()).hasSize(1);

    trash.recover(List.of(id));

    assertThat(trash.lines()).isEmpty();
    assertThat(partners.find(id)).isPresent();
  }

  @Test
  void history_is_told_in_sentences() {
    UUID id = partners.add("СОШ № 902");
    partners.set(List.of(id), PartnerField.CITY, "Заречье");
    HistoryViewModel history =
        new HistoryViewModel(journal, new ChangeWords(messages), tasks, undo);
    history.load();

    assertThat(history.lines())
        .extracting(HistoryLine::title)
        .containsExactly("Правка: СОШ № 902", "Добавлено: СОШ № 902");
    history.undo(history.lines().getFirst().id());
    assertThat(history.lines()).hasSize(3);
    assertThat(history.lines().get(1).takenBack()).isTrue();
  }

  @Test
  void a_list_can_be_edited_but_not_emptied_of_what_is_used() {
    UUID id = partners.add("СОШ № 902");
    partners.set(List.of(id), PartnerField.DEPARTMENT, "Комитет по культуре");
    JooqValueLists lists = new JooqValueLists(database, journal);
    ListsViewModel screen = new ListsViewModel(lists, tasks, messages, this);
    screen.listProperty().set(ValueList.DEPARTMENTS);
    screen.add(" Комитет по туризму ");
    assertThat(screen.values().getLast().name()).isEqualTo("Комитет по туризму");

    ListValue used =
        screen.values().stream()
            .filter(value -> value.name().equals("Комитет по культуре"))
            .findFirst()
            .orElseThrow();
    screen.delete(used.id());
    assertThat(told.getLast()).startsWith("«Комитет по культуре» нельзя удалить");
    screen.delete(screen.values().getLast().id());
    assertThat(screen.values()).extracting(ListValue::name).doesNotContain("Комитет по туризму");
  }

  private List<String> names() {
    return model.lines().wanted().stream().map(PartnerLine::name).toList();
  }

  private void order(String field, boolean ascending) {
    model.lines().queryProperty().set(Query.ALL.orders(List.of(new Query.Order(field, ascending))));
  }
}
