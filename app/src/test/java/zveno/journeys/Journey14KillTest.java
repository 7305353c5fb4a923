package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.Database;
import zveno.journeys.Hands.Held;
import zveno.partners.Partner;
import zveno.shell.OpenWindow;
import zveno.ui.Tone;

/// Journey 14: thirty partners are deleted, the program is killed while somebody types into a cell,
/// started again, and all is brought back in five actions; only the cell being typed is lost.
@Tag("ui")
class Journey14KillTest {
  private static final int ALLOWED = 5;
  private static final int START = 1;

  @TempDir Path folder;

  @Test
  void thirty_deleted_partners_come_back_after_a_kill_in_mid_edit() throws Exception {
    List<Partner> before;
    try (Database base = KilledWindow.base(folder)) {
      OpenWindow filled = new OpenWindow(folder.resolve("settings"), base);
      for (int i = 0; i < 31; i++) {
        filled.add("Школа № " + (901 + i), "inn", "00" + i, "contact", "Соколова В. И.");
      }
      before = sorted(filled);
    }
    int actions = killedAfter();

    try (Database base = KilledWindow.base(folder)) {
      OpenWindow window = new OpenWindow(folder.resolve("settings"), base);
      window.show(Tone.LIGHT, 100, 1366, 768);
      try {
        Hands hands = new Hands(window.scene(), window::quiet);
        actions += START;
        assertThat(sorted(window)).as("what is left").hasSize(1);
        assertThat(window.partners.deleted()).hasSize(30);
        assertThat(sorted(window).getFirst().organization())
            .as("the cell being typed stands as it was")
            .isEqualTo(before.getFirst().organization());

        hands.press(KeyCode.Z, Held.CONTROL);

        actions += hands.actions();
        assertThat(sorted(window)).as("every cell of every card").isEqualTo(before);
        assertThat(window.partners.deleted()).isEmpty();
        assertThat(actions).isLessThanOrEqualTo(ALLOWED);
        assertThat(window.faults).isEmpty();
      } finally {
        window.leave();
      }
    }
  }

  /// Runs the other program until it types, then kills it.
  ///
  /// @return the actions that its user did
  private int killedAfter() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(word -> word.startsWith("-D") || word.startsWith("--enable-native-access"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KilledWindow.class.getName(), folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertThat(line).as("the program that is to be killed").startsWith(KilledWindow.TYPING);
      assertThat(process.isAlive()).isTrue();
      return Integer.parseInt(line.substring(KilledWindow.TYPING.length()));
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  private static List<Partner> sorted(OpenWindow window) {
    return window.partners.all().stream()
        .sorted(Comparator.comparing(partner -> partner.organization().name()))
        .toList();
  }
}
