package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.intake.memory.Source;
import zveno.settings.BaseSetting;
import zveno.settings.view.SettingsPage;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class SettingsPicturesTest {
  @Test
  void everyPageIsRussianAndWholeLightDarkAndInBigLetters() {
    List<String> faults = new ArrayList<>();
    try (OpenWindow window = new OpenWindow().demo()) {
      window.said.set(BaseSetting.SIGNER_NAME, "Е. С. Соколова");
      window.sources.remember(
          Source.of(
              "Список ОО 2026.xlsx",
              Map.of("Наименование ОО", "name", "ИНН", "inn", "Примечания", ""),
              Map.of("district", Map.of("Зар.", "Заречный"))));
      window.sources.remember(Source.of("Музеи.xlsx", Map.of("Музей", "name"), Map.of()));
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("settings");
      pages(window, "light", faults);
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      pages(window, "dark", faults);
      OnScreen.run(() -> window.theme.percent().set(140));
      pages(window, "140", faults);
      OnScreen.run(() -> window.settings.layout().help().set(true));
      pages(window, "140-help", faults);
      assertThat(window.faults).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private static void pages(OpenWindow window, String look, List<String> faults) {
    for (int i = 0; i < names(window).getItems().size(); i++) {
      int page = i;
      OnScreen.run(() -> names(window).getSelectionModel().select(page));
      window.quiet();
      String name = names(window).getItems().get(page).face().name();
      assertThat(Pictures.take(window.scene(), "settings-" + name + "-" + look)).isNotEmptyFile();
      OnScreen.get(() -> Audit.of(window.scene())).forEach(f -> faults.add(name + ": " + f));
    }
  }

  @SuppressWarnings("unchecked")
  private static ListView<SettingsPage> names(OpenWindow window) {
    return (ListView<SettingsPage>) window.scene().lookup("#settings-pages");
  }
}
