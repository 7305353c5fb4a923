package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program where no file may grow beyond a limit, as on a full disk, and on a read-only medium.
@EnabledOnOs(value = OS.LINUX, disabledReason = "limits and mounts of Linux")
class NarrowDiskTest {
  private static final List<String> SHELL = List.of("bash");
  private static final List<String> OWN_MOUNTS = List.of("unshare", "-m", "bash");

  @TempDir Path folder;
  private Path store;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("store");
    file = folder.resolve("copy.zveno");
    Console.in(folder).answer("demo");
    Console.in(folder).answer("backup", file);
    Console.in(folder).answer("undo");
  }

  @Test
  void restoreThatFindsNoRoomIsExitFiveAndTheStoreIsAsBefore() throws Exception {
    String content = BaseState.content(folder);
    for (String limit : new String[] {"ulimit -f 60", "ulimit -f 300"}) {
      var ended = ProgramProcess.run(SHELL, folder, limit, "restore", file, "--store", store);
      assertThat(ended.exit()).as("%s %s", limit, ended.answer()).isEqualTo(5);
      assertThat(ended.answer().at("/error/code").asText()).isEqualTo("store.noRoom");
      assertThat(left())
          .containsExactlyInAnyOrder("zveno.mv.db", "zveno.json", "zveno.lock", "copies");
      assertThat(BaseState.content(folder)).isEqualTo(content);
    }
  }

  @Test
  void newStoreThatFindsNoRoomIsExitFiveAndLeavesNone() throws Exception {
    Path fresh = folder.resolve("fresh");
    var ended = ProgramProcess.run(SHELL, folder, "ulimit -f 60", "demo", "--store", fresh);
    assertThat(ended.exit()).as("%s", ended.answer()).isEqualTo(5);
    assertThat(ended.answer().at("/error/code").asText()).isEqualTo("store.noRoom");
    Console.in(folder).answer("demo", "--store", fresh);
  }

  @Test
  void storeOnAReadOnlyMediumNamesItsNewestCopy() throws Exception {
    Path medium = Files.createDirectory(folder.resolve("диск"));
    assumeTrue(mounts(), "only root mounts");
    String mount =
        "mount --bind '%s' '%s' && mount -o remount,ro,bind '%s'".formatted(store, medium, medium);
    Map<String, String> before = BaseState.files(store);
    for (String command : new String[] {"check", "history", "undo"}) {
      var ended =
          ProgramProcess.run(OWN_MOUNTS, folder, mount, command, "--store", medium.toString());
      assertThat(ended.exit()).as("%s", ended.answer()).isEqualTo(5);
      assertThat(ended.answer().at("/error/code").asText()).isEqualTo("store.notWritable");
      assertThat(ended.answer().at("/error/text").asText())
          .startsWith("Папку базы «" + medium + "» можно только читать.")
          .contains("Последняя проверенная копия — ", medium.resolve("copies").toString());
    }
    assertThat(BaseState.files(store)).isEqualTo(before);
  }

  private static boolean mounts() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt")
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private List<String> left() throws IOException {
    try (var all = Files.list(store)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
