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
import zveno.intake.ImportAnswer;
import zveno.intake.ImportRequest;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.intake.cells.SheetFile;
import zveno.intake.open.SheetFiles;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerIntake;
import zveno.text.Messages;

/// Bringing partners in, against reading the same cells and inserting the same rows with plain
/// batches.
@Bench
class ImportBenchTest {
  private static final Messages MESSAGES = Messages.load();
  private static final UUID REPLICA = new UUID(1, 2);

  @TempDir Path home;
  private int bases;

  @Test
  void ten_thousand_partners(Figures figures) throws Exception {
    Path book = PartnerBook.write(home.resolve("партнёры.xlsx"), 10_000);
    StoredRows rows;
    try (Database taken = base();
        Database fresh = base()) {
      assertThat(take(book, taken).created()).isEqualTo(10_000);
      rows = StoredRows.of(taken, fresh);
    }
    figures.add(
        Figure.ratio(
            "import of 10 000 partners against reading cells + plain batches ("
                + rows.count()
                + " rows)",
            medians(book, rows),
            2));
  }

  @Test
  void growth(Figures figures) throws Exception {
    for (int size : new int[] {1_000, 10_000, 100_000}) {
      Path book = PartnerBook.write(home.resolve(size + ".xlsx"), size);
      try (Database base = base()) {
        double time = Stopwatch.millis(() -> take(book, base));
        figures.add(Figure.shown("import of " + size + " partners, once", "ms", time));
      }
    }
  }

  /// Both by turns, each into a base of its own that is made before the clock starts.
  private double[] medians(Path book, StoredRows rows) throws Exception {
    double[] ours = new double[7];
    double[] plain = new double[7];
    for (int run = -1; run < 7; run++) {
      double reference;
      try (Database base = base()) {
        reference =
            Stopwatch.millis(
                () -> {
                  assertThat(read(book)).isGreaterThan(100_000);
                  rows.insert(base);
                });
      }
      double mine;
      try (Database base = base()) {
        mine = Stopwatch.millis(() -> take(book, base));
      }
      if (run < 0) continue;
      ours[run] = mine;
      plain[run] = reference;
    }
    return new double[] {Stopwatch.median(ours), Stopwatch.median(plain)};
  }

  private static int read(Path book) throws IOException {
    int[] cells = {0};
    try (SheetFile file = SheetFiles.open(book, "auto")) {
      file.read(
          file.sheets().getFirst(),
          row -> {
            cells[0] += row.filled();
            return true;
          });
    }
    return cells[0];
  }

  private static ImportAnswer take(Path book, Database base) throws Exception {
    JooqChangeJournal journal =
        new JooqChangeJournal(base, () -> new Author("bench", REPLICA), Clock.systemUTC());
    PartnerKind kind =
        new PartnerKind(field -> MESSAGES.get(field.headingKey()), new JooqPartnerIntake(journal));
    return new Intake(new IntakeWords(MESSAGES))
        .run(
            new ImportRequest(book, Optional.empty(), Optional.empty(), false, Optional.empty()),
            kind);
  }

  private Database base() throws IOException {
    return Schema.open(BaseAddress.in(Files.createDirectory(home.resolve("store" + bases++))));
  }
}
