package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.attachments.Attachment;
import zveno.attachments.FileOwner;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.CoverageSource;
import zveno.events.coverage.Share;
import zveno.events.days.FreeDays;
import zveno.events.store.JooqParticipants;
import zveno.events.view.papers.EventPaper;
import zveno.settings.SchoolYears;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Journeys 6 and 7 at the card of an event, with the actions counted.
class EventJourneyTest {
  private static final String SCHOOL = "общеобразовательная организация";

  /// In the dialog for folders one is chosen and confirmed.
  private static final int DIALOG = 2;

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private int actions;

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_seminar_every_second_tuesday_of_which_one_is_moved() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    act(() -> window.go("calendar"));
    act(window::list);
    act(() -> window.control(KeyCode.N));
    act(() -> type("Семинар молодых педагогов"));
    act(() -> window.control(KeyCode.ENTER));
    act(() -> set("#event-start", "01.09 14:00"));
    act(() -> fire("#tab-repeat"));
    act(() -> set("#repeat-every", "2"));
    act(() -> fire("#repeat-apply"));
    assertThat(times())
        .containsExactly(
            "01.09.2026, вт",
            "15.09.2026, вт",
            "29.09.2026, вт",
            "13.10.2026, вт",
            "27.10.2026, вт",
            "10.11.2026, вт",
            "24.11.2026, вт",
            "08.12.2026, вт",
            "22.12.2026, вт",
            "19.01.2027, вт",
            "02.02.2027, вт",
            "16.02.2027, вт",
            "02.03.2027, вт",
            "16.03.2027, вт",
            "30.03.2027, вт",
            "13.04.2027, вт",
            "27.04.2027, вт",
            "11.05.2027, вт",
            "25.05.2027, вт");
    act(() -> fire("#move-2026-11-24"));
    act(() -> inPopup("#move-when", "26.11"));
    act(() -> firePopup("#status-ok"));
    assertThat(times()).hasSize(19).contains("26.11.2026, чт").doesNotContain("24.11.2026, вт");
    assertThat(window.events.all()).hasSize(2);
    assertThat(actions).isLessThanOrEqualTo(12);
    window.control(KeyCode.Z);
    assertThat(times()).contains("24.11.2026, вт").doesNotContain("26.11.2026, чт");
  }

  @Test
  void the_following_ones_move_with_it_when_asked() {
    UUID id = PlanSample.add(window, "Семинар", EventField.START, "01.09.2026");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    open(id);
    fire("#tab-repeat");
    fire("#repeat-apply");
    fire("#move-2026-09-15");
    inPopup("#move-when", "16.09");
    OnScreen.run(
        () ->
            popup("#move-reach").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("это и следующие"))
                .forEach(ToggleButton::fire));
    firePopup("#status-ok");
    assertThat(times()).containsExactly("01.09.2026, вт", "08.09.2026, вт");
    assertThat(window.events.all()).hasSize(2);
  }

  @Test
  void an_event_is_marked_held_with_its_people_a_photo_and_certificates() throws IOException {
    window.add("МБОУ «СОШ № 901»", "district", "Заречный", "type", SCHOOL);
    window.add("МБОУ «СОШ № 902»", "district", "Заречный", "type", SCHOOL);
    window.add("МБОУ «СОШ № 903»", "district", "Заречный", "type", SCHOOL);
    UUID id = PlanSample.add(window, "Семинар", EventField.START, "10.11.2026");
    Path photo = Files.writeString(folder.resolve("фото.jpg"), "photo");
    Path papers = Files.createDirectory(folder.resolve("сертификаты"));
    List<String> names =
        IntStream.range(0, 25).mapToObj(i -> "Фамилия" + (char) ('а' + i) + " И. О.").toList();
    assertThat(covered()).isEqualTo("0 из 3");
    window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
    clip(
        IntStream.range(0, 25)
            .mapToObj(i -> names.get(i) + ", школа 90" + (1 + i % 2) + ", учитель")
            .collect(Collectors.joining("\n")));
    act(() -> fire("#open-unmarked-events"));
    act(() -> open(id));
    act(() -> fire("#mark-held"));
    act(() -> fire("#tab-people"));
    assertThat(certificates()).isEqualTo("Сертификаты – когда в части «Участники» появятся имена");
    act(() -> fire("#paste-people"));
    act(() -> fire("#take-people"));
    assertThat(certificates()).isEqualTo("Сертификаты");
    window.answer(papers);
    act(() -> fire("#make-certificates"));
    actions += DIALOG;
    Pictures.take(window.scene(), "event-papers-LIGHT");
    assertThat(window.notices()).contains("Записано: 25\u00a0сертификатов");
    act(() -> pasteFile(photo));

    assertThat(actions).isLessThanOrEqualTo(10);
    Event event = window.events.find(id).orElseThrow();
    assertThat(event.state().status()).isEqualTo(EventStatus.HELD);
    Attendance all = new JooqParticipants(window.database, window.journal).of(id);
    assertThat(all.people()).hasSize(25);
    assertThat(all.people()).allMatch(person -> person.organization().id().isPresent());
    assertThat(all.parties()).hasSize(2);
    assertThat(window.attachments.of(FileOwner.event(id)))
        .extracting(Attachment::name)
        .containsExactly("фото.jpg");
    assertThat(papers.toFile().list())
        .containsExactlyInAnyOrderElementsOf(names.stream().map(name -> file(name)).toList());
    for (String name : names) {
      assertThat(text(papers.resolve(file(name))))
          .contains("СЕРТИФИКАТ", name, "Семинар")
          .doesNotContain("{{");
    }
    assertThat(covered()).isEqualTo("2 из 3");
  }

  @Test
  void papers_of_the_card_and_of_the_row_are_written_where_the_user_says() throws IOException {
    PlanSample.add(window, "Семинар", EventField.START, "10.11.2026", EventField.TIME, "14:00");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("calendar");
    window.list();
    ofRow(EventPaper.CERTIFICATES);
    assertThat(window.notices()).contains("Сертификаты пишутся по именам");
    assertThat(folder.toFile().list()).isEmpty();
    open(window.events.all().getFirst().id());
    for (EventPaper paper : List.of(EventPaper.PROGRAMME, EventPaper.SIGN_IN, EventPaper.NOTE)) {
      Path file = folder.resolve(paper + ".docx");
      window.answer(file);
      window.choose("#event-papers", "paper-" + paper);
      assertThat(text(file)).contains("Семинар", "14:00").doesNotContain("{{");
      Path second = folder.resolve(paper + "-2.docx");
      window.answer(second);
      ofRow(paper);
      assertThat(text(second)).isEqualTo(text(file));
    }
    assertThat(window.notices()).contains("Документ сохранён: NOTE-2.docx");
  }

  /// Systems drop dots at the end of a name.
  private static String file(String name) {
    return "Сертификат – " + name.replaceFirst("\\.$", "") + ".docx";
  }

  private void ofRow(EventPaper paper) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.getSelectionModel().clearAndSelect(0);
          ((Menu) table.getContextMenu().getItems().getLast())
              .getItems()
              .get(paper.ordinal())
              .fire();
        });
    window.quiet();
  }

  private String certificates() {
    return OnScreen.get(
        () -> {
          MenuButton menu = (MenuButton) window.scene().lookup("#event-papers");
          MenuItem item = menu.getItems().get(EventPaper.CERTIFICATES.ordinal());
          assertThat(item.isDisable()).isNotEqualTo(item.getText().equals("Сертификаты"));
          return item.getText();
        });
  }

  /// Schools that took part in something this school year.
  private String covered() {
    Share share =
        Coverage.of(
                new CoverageSource(
                        window.events,
                        new JooqParticipants(window.database, window.journal),
                        window.partners,
                        () -> FreeDays.shipped(SchoolYears.of(window.said.now())),
                        window::today)
                    .read(
                        CoverageSource.Asked.schools(
                            LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31))))
            .total();
    return share.took().size() + " из " + share.all().size();
  }

  private void pasteFile(Path file) {
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          Clipboard.getSystemClipboard().setContent(content);
        });
    OnScreen.run(
        () ->
            window
                .scene()
                .lookup("#event-card")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false)));
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
      return words.getText().replace('\u00a0', ' ');
    }
  }

  private void act(Runnable action) {
    actions++;
    action.run();
    window.quiet();
  }

  private void open(UUID id) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#plan");
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          table.getContextMenu().getItems().getFirst().fire();
        });
    window.quiet();
    assertThat(id).isNotNull();
  }

  private void fire(String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }

  private void type(String text) {
    OnScreen.run(() -> ((TextField) window.scene().getFocusOwner()).setText(text));
  }

  private void set(String id, String text) {
    OnScreen.run(
        () -> {
          TextField field = (TextField) window.scene().lookup(id);
          field.requestFocus();
          field.setText(text);
          window.scene().lookup("#event-card").requestFocus();
        });
    window.quiet();
  }

  private List<String> times() {
    return OnScreen.get(
        () ->
            window.scene().getRoot().lookupAll(".repeat-times .medium").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private static Node popup(String id) {
    return Window.getWindows().stream()
        .filter(one -> one instanceof Popup)
        .map(one -> one.getScene().lookup(id))
        .filter(one -> one != null)
        .findFirst()
        .orElseThrow();
  }

  private void inPopup(String id, String text) {
    OnScreen.run(() -> ((TextField) popup(id)).setText(text));
    window.quiet();
  }

  private void firePopup(String id) {
    OnScreen.run(() -> ((Button) popup(id)).fire());
    window.quiet();
  }

  private static void clip(String text) {
    OnScreen.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
