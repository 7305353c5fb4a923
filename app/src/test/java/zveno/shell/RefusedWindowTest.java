package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Theme;
import zveno.ui.Tone;

@Tag("ui")
class RefusedWindowTest {
  private static final Path FOLDER = Path.of("база");
  private static final Path COPY = Path.of("копия.zveno");
  private static final StartRefusal DAMAGED =
      new StartRefusal(
          FOLDER,
          "store.damaged",
          "База в папке «Документы/Методический центр/Звено» повреждена. Последняя проверенная копия —"
              + " 22.11.2026 09:00: Документы/Методический центр/Звено/copies/2026-11-22 09-00-00 start.zveno",
          Optional.of(COPY),
          true,
          false);
  private static final StartRefusal IN_USE =
      new StartRefusal(
          FOLDER,
          "store.inUse",
          "База открыта: Е. Соколова, 09:14, компьютер «ИМЦ-2». Закройте там программу и"
              + " повторите.",
          Optional.empty(),
          false,
          true);

  private final List<StartChoice> chosen = new ArrayList<>();
  private Optional<Path> asked = Optional.empty();
  private Stage stage;

  @BeforeEach
  void start() {
    OnScreen.start();
    OnScreen.run(() -> new Theme().apply());
  }

  @AfterEach
  void close() {
    OnScreen.run(stage::hide);
  }

  @Test
  void damagedBaseOffersItsCopy() {
    Scene scene = scene(DAMAGED);
    Pictures.take(scene, "refused-damaged");
    press(scene, "#restore");
    assertThat(chosen).containsExactly(new StartChoice.Restore(COPY));
    assertThat(OnScreen.get(() -> scene.lookup("#again"))).isNull();
  }

  @Test
  void withoutACopyAFileIsAskedFor() {
    Scene scene =
        scene(new StartRefusal(FOLDER, "store.damaged", "", Optional.empty(), true, false));
    press(scene, "#restore");
    assertThat(chosen).isEmpty();
    asked = Optional.of(Path.of("другая.zveno"));
    press(scene, "#restore");
    assertThat(chosen).containsExactly(new StartChoice.Restore(Path.of("другая.zveno")));
  }

  @Test
  void baseInUseIsTriedAgainOrLeftForAnother() {
    Scene scene = scene(IN_USE);
    Pictures.take(scene, "refused-in-use");
    asked = Optional.of(Path.of("другая"));
    press(scene, "#again");
    press(scene, "#elsewhere");
    press(scene, "#leave");
    assertThat(chosen)
        .containsExactly(
            new StartChoice.Again(),
            new StartChoice.Elsewhere(Path.of("другая")),
            new StartChoice.Leave());
    assertThat(OnScreen.get(() -> scene.lookup("#restore"))).isNull();
  }

  @Test
  void darkAndWithBigLetters() {
    OnScreen.run(
        () -> {
          Theme theme = new Theme();
          theme.tone().set(Tone.DARK);
          theme.percent().set(140);
        });
    assertThat(Pictures.take(scene(DAMAGED), "refused-dark-140")).isNotEmptyFile();
    OnScreen.run(() -> new Theme().apply());
  }

  private Scene scene(StartRefusal refusal) {
    RefusedWindow window = new RefusedWindow(Messages.load(), new Answers());
    return OnScreen.get(
        () -> {
          stage = new Stage();
          stage.setScene(new Scene(window.content(refusal, chosen::add)));
          stage.show();
          return stage.getScene();
        });
  }

  private static void press(Scene scene, String button) {
    OnScreen.run(() -> ((Button) scene.lookup(button)).fire());
  }

  private final class Answers implements Asking {
    @Override
    public Optional<Path> open(String title, FileKind kind) {
      return asked;
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
      return asked;
    }

    @Override
    public Optional<Path> folder(String title) {
      return asked;
    }

    @Override
    public boolean confirm(String question, String verb) {
      return true;
    }
  }
}
