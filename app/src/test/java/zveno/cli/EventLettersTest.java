package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLettersTest {
  private static final String LESSON = "Школа №\u00a0905: урок с партнёром";

  @TempDir Path folder;

  @Test
  void programmeNoteAndCertificatesOfAnEventOfTheExample() throws IOException {
    Console.in(folder).answer("demo");
    String id = lesson();

    Path certificates = folder.resolve("сертификаты");
    JsonNode answer =
        Console.in(folder)
            .answer("report", "certificates", certificates, "--param", "id=" + id, "--json")
            .json();
    assertThat(answer.get("rows").asInt()).isEqualTo(15);
    assertThat(certificates.toFile().list()).hasSize(15);
    Path first = certificates.resolve(answer.at("/files/0").asText());
    assertThat(first.getFileName().toString()).startsWith("Сертификат – ");
    String name = first.getFileName().toString().replaceAll("^Сертификат – |\\.docx$", "");
    assertThat(text(first))
        .contains("СЕРТИФИКАТ", name, LESSON, "ГБОУ СОШ №\u00a09")
        .doesNotContain("{{");

    String note = written("event-note", id);
    assertThat(note)
        .contains(
            "Справка о мероприятии",
            LESSON,
            "педагогов 15",
            "Организаций – 3",
            "ГБОУ СОШ №\u00a0908")
        .doesNotContain("{{");
    String programme = written("programme", id);
    assertThat(programme).contains("Программа", LESSON, "10:00", "Подведение итогов");
    assertThat(programme).doesNotContain("{{");
  }

  @Test
  void whatIsNoEventOrNoPlaceForSuchPapersIsRefused() {
    Console.in(folder).answer("demo");
    Path file = folder.resolve("x.docx");
    assertThat(Console.in(folder).run("report", "event-note", file, "--param", "id=7"))
        .isEqualTo(3);
    assertThat(Console.in(folder).run("report", "certificates", file, "--param", "id=7"))
        .isEqualTo(2);
    assertThat(Console.in(folder).run("report", "programme", folder, "--param", "id=7"))
        .isEqualTo(2);
    assertThat(file).doesNotExist();
  }

  private String written(String kind, String id) throws IOException {
    Path file = folder.resolve(kind + ".docx");
    Console.in(folder).answer("report", kind, file, "--param", "id=" + id);
    return text(file);
  }

  private String lesson() throws IOException {
    Path file = folder.resolve("events.json");
    Console.in(folder).answer("export", "events", file);
    for (JsonNode row : new ObjectMapper().readTree(file.toFile()).get("rows")) {
      if (row.get("title").asText().equals(LESSON)) return row.get("id").asText();
    }
    throw new AssertionError("no lesson");
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
      return words.getText();
    }
  }
}
