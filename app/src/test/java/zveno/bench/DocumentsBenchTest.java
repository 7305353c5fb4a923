package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.intake.ImportWatch;
import zveno.intake.IntakeWords;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.Sources;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerIntake;
import zveno.reporting.FileForm;
import zveno.text.Messages;

/// The full table of 400 partners as a document: the first one of a process, and one of many.
@Bench
class DocumentsBenchTest {
  private static final int PARTNERS = 400;
  private static final List<FileForm> FORMS = List.of(FileForm.DOCX, FileForm.XLSX, FileForm.PDF);

  @TempDir Path home;

  @Test
  void four_hundred_partners(Figures figures) throws Exception {
    Path folder = Files.createDirectory(home.resolve("base"));
    try (Database base = Schema.open(BaseAddress.in(folder))) {
      fill(base);
      FirstPaper paper = FirstPaper.of(base);
      assertThat(paper.partners()).isEqualTo(PARTNERS);
      for (FileForm form : FORMS) {
        String name = "400 partners, 16 columns, as " + form.ending() + ", ";
        assertThat(paper.write(form)).hasSizeGreaterThan(10_000);
        figures.add(
            Figure.absolute(name + "warm", "ms", Stopwatch.median(() -> paper.write(form)), 300));
      }
    }
    for (FileForm form : FORMS) {
      String name = "400 partners, 16 columns, as " + form.ending() + ", ";
      figures.add(
          Figure.absolute(name + "cold", "ms", Stopwatch.seven(() -> first(folder, form)), 1_500));
    }
  }

  /// Milliseconds of the first document of a process.
  private static double first(Path folder, FileForm form) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                FirstPaper.class.getName(),
                folder.toString(),
                form.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] said = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return new String(said, StandardCharsets.UTF_8)
        .lines()
        .reduce((first, last) -> last)
        .map(Double::parseDouble)
        .orElseThrow();
  }

  private void fill(Database base) throws IOException {
    Messages messages = Messages.load();
    JooqChangeJournal journal =
        new JooqChangeJournal(base, () -> new Author("bench", new UUID(1, 2)), Clock.systemUTC());
    PartnerKind kind =
        new PartnerKind(field -> messages.get(field.headingKey()), new JooqPartnerIntake(journal));
    Drafts drafts = new Drafts(kind, new IntakeWords(messages), Sources.NONE);
    Path book = PartnerBook.write(home.resolve("партнёры.xlsx"), PARTNERS);
    drafts.take(drafts.look(book, Optional.empty(), Optional.empty()).draft(), ImportWatch.NONE);
  }
}
