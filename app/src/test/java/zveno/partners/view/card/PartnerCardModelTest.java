package zveno.partners.view.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.attachments.store.JooqAttachments;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.view.ChangeWords;
import zveno.changes.view.UndoModel;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.partners.Contact;
import zveno.partners.Doubt;
import zveno.partners.InteractionForm;
import zveno.partners.LegalBasis;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerEvents;
import zveno.partners.PartnerField;
import zveno.partners.store.JooqFieldReturn;
import zveno.partners.store.JooqPartnerHistory;
import zveno.partners.store.JooqPartners;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnersViewModel;
import zveno.partners.view.card.CardContent.PastLine;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class PartnerCardModelTest implements PartnersViewModel.Notices {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), MOSCOW));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final Messages messages = Messages.load();
  private final DirectTasks tasks = new DirectTasks();
  private final List<String> told = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private final FileAnswers asking = new FileAnswers();
  private final Path root = files();
  private final JooqAttachments attachments =
      new JooqAttachments(
          database,
          journal,
          root.resolve("files"),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), MOSCOW));
  private final PartnersViewModel table =
      new PartnersViewModel(
          partners,
          tasks,
          messages,
          () -> TODAY,
          this,
          () -> attachments.counts(FileOwner.Kind.PARTNER),
          () -> 60);
  private final PartnerCardModel card =
      new PartnerCardModel(
          new PartnerCardModel.Means(
              partners,
              new JooqPartnerHistory(database, journal),
              tasks,
              new CardWords(messages, MOSCOW),
              () -> TODAY,
              Ids::next,
              attachments,
              new PartnerFiles.Desk(
                  asking,
                  new ToldToasts(told),
                  opened::add,
                  thrown -> Optional.empty(),
                  () -> () -> {},
                  () -> {}),
              new JooqFieldReturn(journal, () -> "812"),
              PartnerEvents.NONE,
              event -> {}),
          table,
          this);
  private final UndoModel undo =
      new UndoModel(journal, new ChangeWords(messages), tasks, told::add);
  private UUID school = new UUID(0, 0);
  private UUID museum = new UUID(0, 0);

  @BeforeEach
  void fill() {
    school = partners.add("СОШ № 902");
    museum = partners.add("Музей № 906");
    partners.set(List.of(school, museum), PartnerField.DEPARTMENT, "Комитет по образованию");
    partners.set(List.of(school), PartnerField.KIND, "СОШ");
    partners.set(List.of(museum), PartnerField.KIND, "музей");
    partners.set(List.of(school), PartnerField.TYPE, "общеобразовательная");
    partners.set(List.of(museum), PartnerField.TYPE, "культура");
    undo.onChange(table::load);
    table.load();
    card.show(museum);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void offerUndo(String sentence) {
    told.add(sentence + " ↶");
  }

  @Override
  public void saved() {}

  @Test
  void our_organisation_gives_every_partner_its_form() {
    assertThat(form()).isEmpty();
    card.show(school);
    card.edits().makeOurs();
    assertThat(content().own()).isTrue();
    card.show(museum);
    assertThat(content().ours().orElseThrow().name()).isEqualTo("СОШ № 902");
    assertThat(form()).contains(InteractionForm.VERTICAL);
    assertThat(table.lines().wanted().getFirst().formText()).isEqualTo("вертикальная");

    undo.undo();
    assertThat(content().ours()).isEmpty();
    assertThat(form()).isEmpty();
  }

  @Test
  void form_is_set_by_hand_with_its_reason_and_left_to_the_rule_again() {
    partners.setOurs(school);
    table.load();
    card.edits().setForm(InteractionForm.HORIZONTAL, "  общий проект ");
    assertThat(content().form().byHand()).contains(InteractionForm.HORIZONTAL);
    assertThat(content().form().reason()).isEqualTo("общий проект");
    assertThat(content().line().formReason()).isEqualTo("Задана вручную: общий проект");
    assertThat(table.lines().wanted().getFirst().formText()).isEqualTo("горизонтальная");

    card.edits().leaveFormToTheRule();
    assertThat(content().form().byHand()).isEmpty();
    assertThat(form()).contains(InteractionForm.VERTICAL);
    undo.undo();
    assertThat(content().form().byHand()).contains(InteractionForm.HORIZONTAL);
  }

  @Test
  void form_without_a_reason_is_not_set() {
    card.edits().setForm(InteractionForm.HORIZONTAL, " ");
    assertThat(content().form().byHand()).isEmpty();
  }

  @Test
  void contact_is_written_field_by_field_with_its_legal_basis() {
    UUID id = card.edits().addContact();
    card.edits().edit(id, ContactField.NAME, "Гусева Тамара Олеговна");
    card.edits().edit(id, ContactField.PHONE, "+7 812 555-09-15 доб. 12");
    card.edits().setBasis(id, " Согласие");
    card.edits().setBasis(id, "просто так");
    assertThat(told)
        .containsExactly(
            "Основания «просто так» нет, прежнее осталось. Выберите из списка: стрелка вниз в поле");
    card.edits().edit(id, ContactField.CONSENT_NUMBER, "7");
    card.edits().edit(id, ContactField.CONSENT_DATE, "1.9.26");
    card.edits().edit(id, ContactField.VALID_UNTIL, "31 августа 2027");

    Contact contact = content().partner().contacts().getFirst();
    assertThat(contact.name()).isEqualTo("Гусева Тамара Олеговна");
    assertThat(contact.phone().orElseThrow().e164()).contains("+78125550915");
    assertThat(contact.basis()).contains(LegalBasis.CONSENT);
    assertThat(contact.consentNumber()).isEqualTo("7");
    assertThat(contact.consentDate()).contains(LocalDate.of(2026, 9, 1));
    assertThat(ContactField.VALID_UNTIL.text(contact)).isEqualTo("31.08.2027");
    assertThat(table.lines().wanted().getFirst().cell(PartnerField.CONTACT))
        .isEqualTo("Гусева Тамара Олеговна");

    undo.undo();
    assertThat(content().partner().contacts().getFirst().validUntil()).isEmpty();
  }

  @Test
  void date_that_is_none_is_told_and_the_old_one_stays() {
    UUID id = card.edits().addAgreement();
    card.edits().edit(id, AgreementField.VALID_TO, "31.12.2026");
    card.edits().edit(id, AgreementField.VALID_TO, "31.02.2027");
    assertThat(told).containsExactly("Такой даты нет: «31.02.2027», прежняя дата осталась");
    assertThat(content().partner().agreements().getFirst().validTo())
        .contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void status_of_an_agreement_is_computed_and_never_typed() {
    UUID id = card.edits().addAgreement();
    assertThat(status()).isEqualTo("сроки не указаны");
    card.edits().edit(id, AgreementField.NUMBER, "14");
    card.edits().edit(id, AgreementField.SIGNED_ON, "01.09.2024");
    card.edits().edit(id, AgreementField.VALID_TO, "31.12.2026");
    assertThat(status()).isEqualTo("истекает через 39 дней".replace("39 ", "39\u00a0"));
    card.edits().setProlongation(id, true);
    assertThat(status()).isEqualTo("действует");
    card.edits().edit(id, AgreementField.TERMINATED_ON, "01.11.2026");
    assertThat(status()).isEqualTo("расторгнут");
    CardWords words = new CardWords(messages, MOSCOW);
    assertThat(words.title(content().agreements().getFirst().agreement()))
        .isEqualTo("Соглашение №\u00a014 от\u00a001.09.2024");
    assertThat(words.term(content().agreements().getFirst().agreement()))
        .isEqualTo("до 31.12.2026");
  }

  @Test
  void deleted_contact_and_agreement_come_back() {
    UUID contact = card.edits().addContact();
    UUID agreement = card.edits().addAgreement();
    card.edits().deleteContact(contact);
    card.edits().deleteAgreement(agreement);
    assertThat(content().partner().contacts()).isEmpty();
    assertThat(content().agreements()).isEmpty();
    assertThat(told).containsExactly("Контакт убран в корзину ↶", "Соглашение убрано в корзину ↶");
    undo.undo();
    undo.undo();
    assertThat(content().partner().contacts()).hasSize(1);
    assertThat(content().agreements()).hasSize(1);
  }

  @Test
  void history_shows_the_beginning_of_a_long_value() {
    card.edits().edit(PartnerField.NOTE, "я".repeat(5000));
    assertThat(content().history().getFirst().fields())
        .extracting(PastLine::after)
        .containsExactly("я".repeat(240) + "…");
  }

  @Test
  void a_doubt_stands_with_the_field_of_the_contact_and_of_the_agreement() {
    UUID one = card.edits().addContact();
    card.edits().edit(one, ContactField.PHONE, "у секретаря");
    card.edits().edit(one, ContactField.EMAIL, "нет@");
    UUID paper = card.edits().addAgreement();
    card.edits().edit(paper, AgreementField.VALID_FROM, "01.09.2026");
    card.edits().edit(paper, AgreementField.VALID_TO, "31.08.2026");
    CardWords words = new CardWords(messages, MOSCOW);
    List<Doubt> doubts = PartnerDoubts.of(content().partner().contacts().getFirst());
    assertThat(words.doubt(doubts, PartnerField.CONTACT_PHONE))
        .isEqualTo("Телефон «у секретаря» не распознан");
    assertThat(words.doubt(doubts, PartnerField.CONTACT_EMAIL))
        .isEqualTo("Адрес почты «нет@» записан с ошибкой");
    assertThat(
            words.doubt(
                PartnerDoubts.of(content().agreements().getFirst().agreement()),
                PartnerField.AGREEMENT_TO))
        .isEqualTo("Договор кончается раньше, чем начинается");
  }

  @Test
  void history_says_what_was_and_what_became() {
    card.edits().edit(PartnerField.CITY, "Заречный");
    card.edits().edit(PartnerField.CITY, "Заречье");
    card.edits().setForm(InteractionForm.MIXED, "три ведомства");
    assertThat(content().history().getFirst().when())
        .isEqualTo("22.11.2026, 10:42 · Петрова · правка");
    assertThat(content().history().getFirst().fields())
        .extracting(PastLine::field, PastLine::before, PastLine::after)
        .containsExactlyInAnyOrder(
            tuple("Форма взаимодействия", "", "смешанная"),
            tuple("Почему форма задана вручную", "", "три ведомства"));
    assertThat(content().history().get(1).fields())
        .extracting(PastLine::field, PastLine::before, PastLine::after)
        .containsExactly(tuple("Город", "Заречный", "Заречье"));
  }

  @Test
  void one_field_is_taken_back_and_that_is_a_step_too() {
    card.edits().edit(PartnerField.CITY, "Заречный");
    card.edits().edit(PartnerField.CITY, "Заречье");
    card.edits().edit(PartnerField.NOTE, "позже");
    giveBack(1, 0);
    assertThat(partners.find(museum).orElseThrow().organization().city()).isEqualTo("Заречный");
    assertThat(partners.find(museum).orElseThrow().organization().note()).isEqualTo("позже");
    assertThat(told.getLast()).isEqualTo("Возвращено прежнее значение: Город ↶");
    giveBack(2, 0);
    assertThat(told.getLast()).isEqualTo("Город: в поле уже стоит это значение.");
    undo.undo();
    assertThat(partners.find(museum).orElseThrow().organization().city()).isEqualTo("Заречье");
  }

  @Test
  void a_contact_of_the_history_comes_back_before_its_fields() {
    UUID contact = card.edits().addContact();
    card.edits().edit(contact, ContactField.NAME, "Орлов Иван");
    card.edits().edit(contact, ContactField.NAME, "Орлова Инна");
    card.edits().deleteContact(contact);
    assertThat(content().history().get(1).fields().getFirst().field())
        .isEqualTo("Контактное лицо · Орлова Инна");
    giveBack(1, 0);
    assertThat(told.getLast()).contains("запись в корзине");
    giveBack(0, 0);
    assertThat(content().partner().contacts()).hasSize(1);
    giveBack(2, 0);
    assertThat(content().partner().contacts().getFirst().name()).isEqualTo("Орлов Иван");
  }

  private void giveBack(int step, int field) {
    CardContent.HistoryStep past = content().history().get(step);
    card.edits().giveBack(past.change(), past.fields().get(field));
  }

  @Test
  void files_are_added_renamed_opened_as_a_copy_and_taken_off() throws IOException {
    Path scan = Files.writeString(root.resolve("scan.pdf"), "скан");
    card.files().add(List.of(scan));
    assertThat(told).containsExactly("Прикреплён файл «scan.pdf» ↶");
    assertThat(content().files()).extracting(Attachment::name).containsExactly("scan.pdf");
    assertThat(inTable().filesText()).isEqualTo("1");

    card.files().rename(content().files().getFirst(), "Договор № 14");
    Attachment file = content().files().getFirst();
    assertThat(file.name()).isEqualTo("Договор № 14.pdf");

    card.files().open(file);
    assertThat(opened.getFirst().getFileName()).hasToString("Договор № 14.pdf");
    assertThat(opened.getFirst()).hasContent("скан");
    assertThat(opened.getFirst()).isNotEqualTo(attachments.content(file).orElseThrow());

    card.files().remove(file);
    assertThat(content().files()).isEmpty();
    assertThat(told.getLast()).isEqualTo("Файл «Договор № 14.pdf» убран с карточки ↶");
    undo.undo();
    assertThat(content().files()).containsExactly(file);
  }

  @Test
  void what_cannot_be_taken_is_said_and_the_rest_is_taken() throws IOException {
    Path one = Files.writeString(root.resolve("а.txt"), "1");
    Path same = Files.writeString(root.resolve("б.txt"), "1");
    card.files().add(List.of(root.resolve("нет.txt")));
    assertThat(told.getLast()).startsWith("Файл «нет.txt» не читается.");
    card.files().add(List.of(one, same, root));
    assertThat(told.getLast())
        .startsWith("Прикреплён файл «а.txt». Файл «б.txt» уже есть на карточке: «а.txt». «")
        .contains("» – папка. Прикрепляются только файлы");
    assertThat(content().files()).hasSize(1);
  }

  @Test
  void a_program_is_not_started_and_a_lost_file_is_said() throws IOException {
    card.files().add(List.of(Files.writeString(root.resolve("Игра.EXE"), "MZ")));
    card.files().open(content().files().getFirst());
    assertThat(told.getLast()).startsWith("«Игра.EXE» – программа, а не документ");

    card.files().add(List.of(Files.writeString(root.resolve("а.txt"), "1")));
    Attachment text =
        content().files().stream().filter(f -> f.name().equals("а.txt")).findFirst().orElseThrow();
    Files.delete(attachments.content(text).orElseThrow());
    card.files().open(text);
    assertThat(told.getLast()).startsWith("Файла «а.txt» нет в папке базы.");
    assertThat(opened).isEmpty();
  }

  @Test
  void a_file_is_chosen_and_saved_elsewhere() throws IOException {
    asking.file = Optional.of(Files.writeString(root.resolve("а.txt"), "1"));
    card.files().choose();
    asking.file = Optional.of(root.resolve("Копия.txt"));
    card.files().saveAs(content().files().getFirst());
    assertThat(root.resolve("Копия.txt")).hasContent("1");
    assertThat(told.getLast()).isEqualTo("Файл сохранён: Копия.txt");
  }

  @Test
  void card_follows_an_edit_in_the_table_and_closes_with_its_partner() {
    table.edits().edit(List.of(museum), PartnerField.SHORT_NAME, "Музей истории");
    assertThat(content().line().name()).isEqualTo("Музей истории");
    table.edits().delete(List.of(museum));
    assertThat(card.contentProperty().get()).isEmpty();
    undo.undo();
    assertThat(card.contentProperty().get()).isEmpty();
  }

  @Test
  void closed_card_edits_nothing() {
    card.close();
    card.edits().edit(PartnerField.CITY, "Заречный");
    card.edits().addContact();
    assertThat(partners.find(museum).orElseThrow().contacts()).isEmpty();
  }

  private PartnerLine inTable() {
    return table.lines().shown().stream()
        .flatMap(line -> line.record().stream())
        .filter(line -> line.id().equals(museum))
        .findFirst()
        .orElseThrow();
  }

  private static Path files() {
    try {
      return Files.createTempDirectory("card");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CardContent content() {
    return card.contentProperty().get().orElseThrow();
  }

  private Optional<InteractionForm> form() {
    return content().line().form();
  }

  private String status() {
    return content().agreements().getFirst().statusText();
  }
}
