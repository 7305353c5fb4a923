package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
/// actions; contacts and agreements move, and the undo brings every cell of both back.
@Tag("ui")
class Journey04MergeTest {
  private static final int ALLOWED = 8;

  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void two_cards_of_one_school() {
    TwoCards.into(window);
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

    hands.press(KeyCode.Z, Held.CONTROL);

    assertThat(all()).as("every cell of every card").isEqualTo(before);
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
