package zveno.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.text.Messages;

class SupportFactsTest {
  private static final List<String> PLANTED =
      List.of("Петров", "Petrov", "905", "555-01-23", "m.petrova", "Район", "7801234567");

  @TempDir Path folder;

  @Test
  void whatIsCollectedHelpsAndNamesNobody() throws IOException {
    Files.writeString(
        folder.resolve("zveno-2026-11-28.log"),
        "2026-11-28 09:00:00,001 WARN  z.s.Old старая строка Петрова\n");
    Files.writeString(
        folder.resolve("zveno-2026-11-29.log"),
        """
        2026-11-29 13:22:13,123 WARN  z.e.Copies no copy of /home/petrov/Район Заречный/base
        2026-11-29 13:22:14,123 ERROR z.s.ZvenoApplication fault 3F09-A1C2 java.lang.IllegalStateException
          at zveno.shell.Shell.show(Shell.java:103)
        2026-11-29 13:22:15,123 INFO  z.i.Mail m.petrova@school905.example.ru, +7 812 555-01-23, 7801234567
        """);
    Files.writeString(folder.resolve("other.txt"), "Петрова");

    SupportPack pack = facts().collect();

    assertThat(pack.parts())
        .extracting(SupportPack.Part::name)
        .containsExactly("сведения.txt", "журнал.txt");
    assertThat(pack.parts().get(1).text())
        .isEqualTo(
            """
            2026-11-28 09:00:00,001 WARN  z.s.Old ***
            2026-11-29 13:22:13,123 WARN  z.e.Copies no copy of ***
            2026-11-29 13:22:14,123 ERROR z.s.ZvenoApplication fault 3F09-A1C2 java.lang.IllegalStateException
              at zveno.shell.Shell.show(Shell.java:103)
            2026-11-29 13:22:15,123 INFO  z.i.Mail ***, ***, ***""");
    assertThat(pack.parts().getFirst().text())
        .contains("  Версия: ")
        .contains("  Собрано: 2026-11-29T16:22 Europe/Moscow")
        .contains("  Java: " + System.getProperty("java.version"))
        .contains("  Тема: Тёмная")
        .contains("  ORGANIZATION: 5")
        .contains("  Копий ещё нет");
    for (String planted : PLANTED) {
      assertThat(pack.shown()).doesNotContainIgnoringCase(planted);
    }
  }

  @Test
  void theFileHoldsWhatWasShown() throws IOException {
    SupportPack pack = facts().collect();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pack.write(out);

    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files).containsOnlyKeys("сведения.txt", "журнал.txt");
    assertThat(files.get("журнал.txt")).isEqualTo("\uFEFFЖурнал пуст.");
    assertThat(files.get("сведения.txt").substring(1).lines().toList())
        .containsExactlyElementsOf(pack.parts().getFirst().text().lines().toList());
  }

  @Test
  void onlyTheLastLinesAreTaken() throws IOException {
    Files.writeString(folder.resolve("zveno-2026-11-29.log"), "line\n".repeat(500) + "last\n");

    List<String> lines = new LogTail(folder).lines(200);

    assertThat(lines).hasSize(200).endsWith("last");
    assertThat(new LogTail(folder.resolve("none")).lines(200)).isEmpty();
  }

  private SupportFacts facts() {
    return new SupportFacts(
        Messages.load(),
        Clock.fixed(Instant.parse("2026-11-29T13:22:13Z"), ZoneId.of("Europe/Moscow")),
        new Around(folder),
        Map.of("Тема", "Тёмная"),
        new Told(
            Map::of, () -> List.of("Petrov", "МБОУ «СОШ № 905»"), () -> List.of("Копий ещё нет")));
  }

  private record Around(Path logs) implements Surroundings {
    @Override
    public Path base() {
      return Path.of("/home/petrov/Район");
    }

    @Override
    public Optional<Path> licences() {
      return Optional.empty();
    }

    @Override
    public Map<String, Long> rows() {
      return Map.of("ORGANIZATION", 5L);
    }
  }
}
