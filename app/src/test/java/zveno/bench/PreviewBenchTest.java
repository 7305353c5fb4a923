package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import zveno.intake.cells.SheetFile;
import zveno.intake.draft.Draft;
import zveno.intake.draft.Drafts;
import zveno.intake.kind.RowFate;
import zveno.intake.memory.Sources;
import zveno.intake.open.SheetFiles;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerIntake;
import zveno.text.Messages;

/// Looking at what a file would do, against reading its cells: into an empty base, and into one
/// that has all of its partners.
@Bench
class PreviewBenchTest {
  private static final Messages MESSAGES = Messages.load();
  private static final UUID REPLICA = new UUID(1, 2);
  private static final int ROWS = 10_000;

  @TempDir Path home;

  @Test
  void ten_thousand_rows(Figures figures) throws Exception {
    Path book = PartnerBook.write(home.resolve("партнёры.xlsx"), ROWS);
    try (Database empty = base("empty")) {
      Drafts drafts = drafts(empty);
      Draft draft = draft(drafts, book);
      figures.add(
          Figure.ratio(
              "preview of 10 000 new rows against reading their cells",
              Stopwatch.medians(() -> look(drafts, draft, RowFate.Kind.CREATE), () -> read(book)),
              2));
    }
    try (Database full = base("full")) {
      Drafts drafts = drafts(full);
      Draft draft = draft(drafts, book);
      assertThat(drafts.take(draft, ImportWatch.NONE).answer().created()).isEqualTo(ROWS);
      figures.add(
          Figure.ratio(
              "preview of 10 000 known rows against reading their cells and their partners",
              Stopwatch.medians(
                  () -> look(drafts, draft, RowFate.Kind.UNCHANGED),
                  () -> {
                    read(book);
                    assertThat(StoredRows.read(full)).isGreaterThan(5 * ROWS);
                  })));
    }
  }

  private static Draft draft(Drafts drafts, Path book) {
    return drafts.look(book, Optional.empty(), Optional.empty()).draft();
  }

  private static void look(Drafts drafts, Draft draft, RowFate.Kind kind) {
    assertThat(drafts.preview(draft, ImportWatch.NONE).count(kind)).isEqualTo(ROWS);
  }

  private static void read(Path book) {
    int[] cells = {0};
    try (SheetFile file = SheetFiles.open(book, "auto")) {
      file.read(
          file.sheets().getFirst(),
          row -> {
            cells[0] += row.filled();
            return true;
          });
    }
    assertThat(cells[0]).isGreaterThan(100_000);
  }

  private static Drafts drafts(Database base) {
    JooqChangeJournal journal =
        new JooqChangeJournal(base, () -> new Author("bench", REPLICA), Clock.systemUTC());
    PartnerKind kind =
        new PartnerKind(field -> MESSAGES.get(field.headingKey()), new JooqPartnerIntake(journal));
    return new Drafts(kind, new IntakeWords(MESSAGES), Sources.NONE);
  }

  private Database base(String name) throws IOException {
    return Schema.open(BaseAddress.in(Files.createDirectory(home.resolve(name))));
  }
}
