package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.partners.PartnerField;
import zveno.partners.view.PartnerLine;
import zveno.settings.BaseSetting;
import zveno.ui.OnScreen;
import zveno.ui.Theme;
import zveno.ui.Tone;
import zveno.ui.ToneWish;
import zveno.ui.table.lines.Line;

@Tag("ui")
class SettingsJourneyTest {
  @Test
  void ourOrganisationIsSaidAtOnceAndItsHeadSigns() {
    try (OpenWindow window = new OpenWindow()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("settings");
      assertThat(field(window, "own-city").isDisabled()).isTrue();

      type(window, "own-name", "ИМЦ Заречного района");
      type(window, "own-head", "Лебедева Ольга Николаевна");
      type(window, "own-headPosition", "директор");
      fire(window, "#head-signer-name");

      assertThat(window.partners.ours().orElseThrow().head())
          .isEqualTo("Лебедева Ольга Николаевна");
      assertThat(window.said.now().text(BaseSetting.SIGNER_NAME))
          .isEqualTo("О.\u00a0Н.\u00a0Лебедева");
      assertThat(window.said.now().text(BaseSetting.SIGNER_POSITION)).isEqualTo("директор");
      OnScreen.run(() -> window.shell.keepEdits());
      window.control(KeyCode.Z);
      window.control(KeyCode.Z);
      assertThat(field(window, "setting-signer-position").getText()).isEmpty();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void anAgreementIsTakenForExpiringAsTheSettingsSay() {
    try (OpenWindow window = new OpenWindow()) {
      window.add("СОШ № 901", PartnerField.AGREEMENT_TO.code(), "01.02.2027");
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("settings");
      turn(window, 1);
      type(window, "setting-agreement-warn", "много");
      assertThat(window.said.now().warnDays()).isEqualTo(60);
      assertThat(doubt(window, "setting-agreement-warn")).contains("от 1 до 365");
      type(window, "setting-agreement-warn", "90");
      assertThat(window.said.now().warnDays()).isEqualTo(90);
      window.go("partners");
      assertThat(status(window)).startsWith("истекает");
    }
  }

  @Test
  void theWindowIsLeftForACopyWhenTheUserMeansIt() {
    try (OpenWindow window = new OpenWindow()) {
      KeptDesk desk = new KeptDesk();
      desk.now();
      Path copy = desk.now().file();
      window.copies = new OpenWindow.Copies(Optional.empty(), "", "", desk);
      window.show(Tone.LIGHT, 100, 1366, 768);
      List<Path> wanted = new ArrayList<>();
      window.shell.onRestore(wanted::add);
      OnScreen.run(() -> HelpJourneyTest.command(window, "shell.copies.command").perform());
      window.quiet();
      OnScreen.run(() -> ((Button) window.scene().lookup("#restore-0")).fire());
      assertThat(wanted).containsExactly(copy);
      window.answer(Path.of("файл.zveno"));
      OnScreen.run(() -> ((Button) window.scene().lookup("#restore-file")).fire());
      assertThat(wanted).containsExactly(copy, Path.of("файл.zveno"));
    }
  }

  @Test
  void toneAndLettersChangeAtOnceAndOutliveTheWindow() {
    Path kept = Path.of("target/window-" + UUID.randomUUID() + ".json");
    try (OpenWindow window = new OpenWindow(kept)) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      OnScreen.run(() -> window.settings.giveTo(window.theme));
      window.go("settings");
      turn(window, 3);
      OnScreen.run(
          () ->
              window.scene().getRoot().lookupAll("#tones .toggle-button").stream()
                  .map(ToggleButton.class::cast)
                  .filter(one -> one.getText().equals("Тёмная"))
                  .forEach(ToggleButton::fire));
      fire(window, "#bigger");
      fire(window, "#bigger");
      assertThat(window.theme.tone().get()).isEqualTo(Tone.DARK);
      assertThat(OnScreen.get(() -> ((Label) window.scene().lookup("#percent")).getText()))
          .isEqualTo("120\u00a0%");
    }
    OnScreen.run(
        () -> {
          Theme next = new Theme();
          WindowSettings.load(kept).giveTo(next);
          assertThat(next.tone().get()).isEqualTo(Tone.DARK);
          assertThat(next.percent().get()).isEqualTo(120);
          next.wish().set(ToneWish.SYSTEM);
          assertThat(next.tone().get()).isEqualTo(Tone.LIGHT);
          next.tone().set(Tone.DARK);
          assertThat(next.wish().get()).isEqualTo(ToneWish.DARK);
        });
  }

  private static String status(OpenWindow window) {
    return OnScreen.get(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#partners");
          Line<?> first = (Line<?>) table.getItems().getFirst();
          return ((PartnerLine) first.record().orElseThrow()).statusText();
        });
  }

  private static void turn(OpenWindow window, int page) {
    OnScreen.run(
        () ->
            ((ListView<?>) window.scene().lookup("#settings-pages"))
                .getSelectionModel()
                .select(page));
    window.quiet();
  }

  private static TextField field(OpenWindow window, String id) {
    return OnScreen.get(() -> (TextField) window.scene().lookup("#" + id));
  }

  private static String doubt(OpenWindow window, String id) {
    return OnScreen.get(() -> field(window, id).getAccessibleHelp());
  }

  /// Types into a field and leaves it.
  private static void type(OpenWindow window, String id, String text) {
    OnScreen.run(
        () -> {
          field(window, id).requestFocus();
          field(window, id).setText(text);
          window.shell.keepEdits();
        });
    window.quiet();
  }

  private static void fire(OpenWindow window, String id) {
    OnScreen.run(() -> ((Button) window.scene().lookup(id)).fire());
    window.quiet();
  }
}
