package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.Attendance;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.store.JooqParticipants;
import zveno.journeys.Hands.Held;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.shell.OpenWindow;
import zveno.shell.TwoCards;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

/// Journey 4: two duplicate schools are found and merged, and all is thought over again, in eight
/// actions; contacts, agreements and events move, and the undo brings every cell of both back.
@Tag("ui")
class Journey04MergeTest {
  private static final int ALLOWED = 8;

  private final OpenWindow window = new OpenWindow().demo();
  private final JooqParticipants people = new JooqParticipants(window.database, window.journal);
  private UUID own = new UUID(0, 0);
  private UUID shared = new UUID(0, 0);

  private UUID event(String title, String participants) {
    return window
        .events
        .add(
            Map.of(
                EventField.TITLE, title,
                EventField.START, "10.11.2026",
                EventField.PARTICIPANTS, participants))
        .event();
  }

  @BeforeEach
  void two_cards_of_one_school() {
    TwoCards.into(window);
    own = event("Семинар", "СОШ 955");
    shared = event("Круглый стол", "СОШ 955; МБОУ «СОШ № 955»");
    people.paste(own, "Иванова И. И., СОШ 955, учитель", LocalDate.of(2028, 8, 31));
    people.paste(
        shared,
        "Иванова И. И., СОШ 955, учитель\nОрлова О. О., СОШ 955, завуч\n"
            + "Иванова И. И., МБОУ «СОШ № 955», учитель",
        LocalDate.of(2028, 8, 31));
    window.show(Tone.LIGHT, 100, 1366, 768);
    OnScreen.run(() -> window.scene().lookup("#partners").requestFocus());
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void two_cards_are_made_one_by_keys_and_one_undo_brings_both_back() {
    List<Partner> before = all();
    List<Event> eventsBefore = window.events.all();
    List<Attendance> guestsBefore = List.of(people.of(own), people.of(shared));
    assertThat(people.of(shared).parties()).hasSize(2);
    UUID stays = only("МБОУ «СОШ № 955»").id();
    UUID goes = only("СОШ 955").id();
    Partner gone = only("СОШ 955");
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.press(KeyCode.K, Held.CONTROL);
    hands.type("найти дубл");
    hands.press(KeyCode.ENTER);
    assertThat(rows()).isEqualTo(1);
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.RIGHT);
    hands.press(KeyCode.ENTER, Held.CONTROL);

    Partner united = window.partners.find(stays).orElseThrow();
    assertThat(window.partners.find(goes)).isEmpty();
    assertThat(window.partners.all()).hasSize(before.size() - 1);
    Organization card = united.organization();
    assertThat(card.head()).as("the value chosen").isEqualTo("Лебедева Анна");
    assertThat(card.email()).isEqualTo("school955@example.org");
    assertThat(card.aliases()).containsExactly("СОШ 955");
    assertThat(card.addresses()).containsExactly("Лесная ул., д. 2", "Речная ул., д. 3");
    assertThat(card.phones()).hasSize(2);
    assertThat(united.contacts())
        .extracting(Contact::name)
        .containsExactly("Соколова Вера Ильинична", "Орлов Иван Петрович");
    assertThat(united.agreements()).extracting(Agreement::number).containsExactly("14", "15");
    assertThat(united.agreements().getLast())
        .as("whole, as it stood")
        .isEqualTo(gone.agreements().getFirst());
    assertThat(window.notices()).contains("«СОШ 955» объединена с карточкой «МБОУ «СОШ № 955»»");
    assertThat(rows()).isZero();
    assertThat(people.events(stays)).extracting(Event::id).containsExactlyInAnyOrder(own, shared);
    assertThat(people.events(goes)).isEmpty();
    Attendance at = people.of(shared);
    assertThat(at.parties()).as("it stands there once").hasSize(1);
    assertThat(at.parties().getFirst().organization().id()).contains(stays);
    assertThat(at.people())
        .extracting(Attendance.Person::name)
        .containsExactlyInAnyOrder("Орлова О. О.", "Иванова И. И.");
    assertThat(at.parties().getFirst().people().teachers()).hasValue(2);

    hands.press(KeyCode.Z, Held.CONTROL);

    assertThat(all()).as("every cell of every card").isEqualTo(before);
    assertThat(window.events.all()).isEqualTo(eventsBefore);
    assertThat(List.of(people.of(own), people.of(shared))).isEqualTo(guestsBefore);
    assertThat(rows()).isEqualTo(1);
    assertThat(hands.actions()).isLessThanOrEqualTo(ALLOWED);
  }

  private List<Partner> all() {
    return window.partners.all().stream().sorted(Comparator.comparing(Partner::id)).toList();
  }

  private Partner only(String called) {
    List<Partner> found =
        all().stream().filter(p -> p.organization().callName().equals(called)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private int rows() {
    window.quiet();
    return OnScreen.get(
        () -> ((TableView<?>) window.scene().lookup("#duplicates")).getItems().size());
  }
}
