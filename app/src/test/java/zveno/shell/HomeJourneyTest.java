package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.partners.view.PartnerLine;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

@Tag("ui")
class HomeJourneyTest {
  @Test
  void theDayBeginsWithWhatWantsAttentionAndEachNumberOpensItsRecords() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
      window.quiet();
      assertThat(current(window)).isEqualTo("home");
      Pictures.take(window.scene(), "home-light");
      for (String id : List.of("expired", "expiring", "doubts", "without", "contact", "inn")) {
        window.go("home");
        Button open = button(window, "#open-partners-" + id);
        if (open == null) continue;
        int told = number(open.getAccessibleText());
        OnScreen.run(open::fire);
        window.quiet();
        assertThat(current(window)).isEqualTo("partners");
        assertThat(rows(window)).as(id).hasSize(told);
      }
      window.go("home");
      assertThat(button(window, "#open-partners-expired")).isNotNull();
      assertThat(button(window, "#open-partners-expiring")).isNotNull();
      assertThat(text(window, "#slices-type .muted")).isEqualTo("123\u00a0партнёра");
      OnScreen.run(button(window, "#open-terms-60")::fire);
      window.quiet();
      assertThat(rows(window)).hasSize(14);
      assertThat(text(window, "#chip-only .label"))
          .contains("соглашение заканчивается до 60\u00a0дней");
      window.go("home");
      // What was asked for before is asked for no more.
      OnScreen.run(button(window, "#open-partners-expired")::fire);
      window.quiet();
      assertThat(rows(window)).hasSize(8);
      window.go("home");
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "home-dark");
      OnScreen.run(() -> window.theme.percent().set(140));
      Pictures.take(window.scene(), "home-140");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void fromAgreementsThatEndTheWayLeadsToTheLetters() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
      OnScreen.run(button(window, "#open-partners-expiring-letters")::fire);
      window.quiet();
      assertThat(current(window)).isEqualTo("reports");
      Pictures.take(window.scene(), "home-letters");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void anEmptyBaseAsksHowToBeginAndTheExampleFillsIt() {
    try (OpenWindow window = new OpenWindow()) {
      window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
      Pictures.take(window.scene(), "home-begin");
      OnScreen.run(() -> button(window, "#begin-fresh").fire());
      window.quiet();
      assertThat(current(window)).isEqualTo("settings");
      window.go("home");
      OnScreen.run(() -> button(window, "#begin-example").fire());
      window.quiet();
      window.quiet();
      assertThat(window.partners.all()).hasSizeGreaterThan(100);
      assertThat(OnScreen.<Object>get(() -> window.scene().lookup("#first-steps"))).isNull();
      assertThat(button(window, "#open-partners-expiring")).isNotNull();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void whereNothingIsWrongItSaysSo() {
    try (OpenWindow window = new OpenWindow()) {
      window.add(
          "ИМЦ Заречного района",
          "inn",
          "7707083893",
          "contact",
          "Белова Анна Сергеевна",
          "agreementDate",
          "01.09.2024",
          "agreementTo",
          "31.12.2028");
      window.partners.setOurs(window.partners.all().getFirst().id());
      window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
      assertThat(
              OnScreen.get(
                  () ->
                      window.scene().getRoot().lookupAll(".home-row .strong").stream()
                          .map(label -> ((Labeled) label).getText())
                          .toList()))
          .isEmpty();
      assertThat(OnScreen.<Object>get(() -> window.scene().lookup(".all-well"))).isNotNull();
      Pictures.take(window.scene(), "home-well");
    }
  }

  @Test
  void aChangeCanBeTakenBackFromHere() {
    try (OpenWindow window = new OpenWindow()) {
      window.add("СОШ № 901");
      window.add("СОШ № 902");
      window.firstDay().show(Tone.LIGHT, 100, 1366, 768);
      assertThat(window.partners.all()).hasSize(2);
      OnScreen.run(() -> button(window, "#last-changes .home-line .button").fire());
      window.quiet();
      assertThat(window.partners.all()).hasSize(1);
      assertThat(OnScreen.<Object>get(() -> window.scene().lookup("#last-changes .strike")))
          .isNotNull();
    }
  }

  private static String current(OpenWindow window) {
    return OnScreen.get(
        () ->
            window.shell.screens().stream()
                .filter(
                    screen ->
                        window.scene().lookup("#go-" + screen.name()) instanceof Button item
                            && item.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .findFirst()
                .orElseThrow()
                .name());
  }

  private static Button button(OpenWindow window, String selector) {
    return OnScreen.get(() -> (Button) window.scene().lookup(selector));
  }

  private static String text(OpenWindow window, String selector) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(selector)).getText());
  }

  private static int number(String words) {
    return Integer.parseInt(words.replaceFirst("^\\D*(\\d+).*$", "$1"));
  }

  private static List<String> rows(OpenWindow window) {
    return OnScreen.get(
        () ->
            ((TableView<?>) window.scene().lookup("#partners"))
                .getItems().stream()
                    .map(line -> ((PartnerLine) ((Line<?>) line).record().orElseThrow()).name())
                    .toList());
  }
}
