package zveno.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;
  private final LoggerContext logs = new LoggerContext();

  @BeforeEach
  void asTheLibraryStartsIt() {
    logs.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void stop() {
    logs.stop();
    System.clearProperty(LogFile.FOLDER);
  }

  @Test
  void ownWordsAndWarningsOfLibrariesAreKeptAndNoMessageOfAnException() throws IOException {
    System.setProperty(LogFile.FOLDER, folder.toString());
    assertThat(new LogFile().configure(logs)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
    logs.getLogger("zveno.x").info("открыто");
    logs.getLogger("org.h2").info("болтовня");
    logs.getLogger("org.h2").warn("беда", new IllegalStateException("Иванова 555-09-05"));
    logs.getLogger("org.jooq").warn("совет");
    logs.stop();

    List<String> lines = lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("INFO").endsWith("открыто");
    assertThat(lines.get(1)).contains("WARN").endsWith("беда");
  }

  @Test
  void withoutAFolderTheLibraryLooksFurther() {
    assertThat(new LogFile().configure(logs)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
  }

  private List<String> lines() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return Files.readAllLines(all.getFirst());
    }
  }
}
