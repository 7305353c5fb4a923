package zveno.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFoldersTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void linuxWithoutVariablesUsesTheUsualFolders() {
    assertThat(UserFolders.of(Map.of(), HOME, false, null))
        .isEqualTo(
            new UserFolders(
                HOME.resolve(".local/share/zveno"),
                HOME.resolve(".config/zveno"),
                HOME.resolve(".local/state/zveno")));
  }

  @Test
  void variablesOfTheDesktopAreFollowed() {
    Map<String, String> env = Map.of("XDG_DATA_HOME", folder.toString(), "XDG_STATE_HOME", "state");
    UserFolders folders = UserFolders.of(env, HOME, false, null);
    assertThat(folders.store()).isEqualTo(folder.resolve("zveno"));
    assertThat(folders.logs()).isEqualTo(HOME.resolve(".local/state/zveno"));
  }

  @Test
  void windowsKeepsTheBaseInTheRoamingFolder() {
    UserFolders folders = UserFolders.of(Map.of("APPDATA", "roaming"), HOME, true, null);
    assertThat(folders.store()).isEqualTo(HOME.resolve("AppData/Roaming/Zveno"));
    assertThat(folders.logs()).isEqualTo(HOME.resolve("AppData/Local/Zveno/logs"));
  }

  @Test
  void dataFolderBesideTheProgramMakesItPortable() throws IOException {
    assertThat(UserFolders.of(Map.of(), HOME, false, folder.toString()).store())
        .isEqualTo(HOME.resolve(".local/share/zveno"));
    Path data = Files.createDirectory(folder.resolve("data"));
    assertThat(UserFolders.of(Map.of(), HOME, false, folder.toString()))
        .isEqualTo(new UserFolders(data, folder.resolve("settings"), folder.resolve("logs")));
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(ProgramVersion.ofThisProgram().text()).matches("\\d+\\.\\d+\\.\\d+");
  }
}
