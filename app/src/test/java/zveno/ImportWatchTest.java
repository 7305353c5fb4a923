package zveno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.intake.ImportAnswer;
import zveno.intake.IntakeWords;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.Sources;
import zveno.partners.incoming.PartnerKind;
import zveno.partners.store.JooqPartnerIntake;
import zveno.partners.store.JooqPartners;
import zveno.text.Messages;
import zveno.ui.Progress;

class ImportWatchTest {
  private static final int ROWS = 3000;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneId.of("Europe/Moscow"));

  @TempDir Path folder;
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(database, () -> new Author("Е. Соколова", new UUID(1, 2)), CLOCK);
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "");
  private final Messages messages = Messages.load();
  private final Drafts drafts =
      new Drafts(
          new PartnerKind(f -> messages.get(f.headingKey()), new JooqPartnerIntake(journal)),
          new IntakeWords(messages),
          Sources.NONE);

  private ImportAnswer take(Path file, Watch watch) {
    return drafts
        .take(
            drafts.look(file, Optional.empty(), Optional.empty()).draft(),
            share -> {
              watch.stopIfCancelled();
              watch.fraction(share);
            })
        .answer();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void importTellsItsShareAndTakesEveryRow() throws IOException {
    for (Path file : List.of(csv(), workbook("xlsx"), workbook("xls"))) {
      Watch watch = new Watch(2);
      ImportAnswer taken = take(file, watch);
      assertThat(taken.created() + taken.updated() + taken.unchanged())
          .as("%s", file)
          .isEqualTo(ROWS);
      assertThat(watch.shares).isSorted().endsWith(1.0).allMatch(s -> s >= 0 && s <= 1);
      assertThat(watch.shares.stream().filter(s -> s > 0.2 && s < 0.8)).as("%s", file).isNotEmpty();
    }
    assertThat(partners.all()).hasSize(ROWS);
  }

  @Test
  void cancelledImportLeavesNothingBehind() throws IOException {
    for (Path file : List.of(csv(), workbook("xlsx"), workbook("xls"))) {
      Watch watch = new Watch(0.4);
      assertThatThrownBy(() -> take(file, watch))
          .as("%s", file)
          .isInstanceOf(CancellationException.class);
      assertThat(watch.shares.getLast()).isBetween(0.4, 0.6);
      assertThat(partners.all()).isEmpty();
      assertThat(journal.newest(10)).isEmpty();
    }
  }

  @Test
  void lastMomentToCancelIsBeforeEverythingBecomesFinal() throws IOException {
    Path file = csv();
    assertThatThrownBy(() -> take(file, new Watch(1))).isInstanceOf(CancellationException.class);
    assertThat(partners.all()).isEmpty();
  }

  private Path csv() throws IOException {
    StringBuilder text = new StringBuilder("Наименование организации;Район;Телефон\n");
    for (int i = 0; i < ROWS; i++) text.append(name(i)).append(";Невский;+7 812 555-09-10\n");
    return Files.writeString(folder.resolve("партнёры.csv"), text);
  }

  private Path workbook(String ending) throws IOException {
    Path file = folder.resolve("партнёры." + ending);
    try (Workbook book = ending.equals("xls") ? new HSSFWorkbook() : new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Партнёры");
      Row heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("Наименование организации");
      heading.createCell(1).setCellValue("Район");
      for (int i = 0; i < ROWS; i++) {
        Row row = sheet.createRow(i + 1);
        row.createCell(0).setCellValue(name(i));
        row.createCell(1).setCellValue("Невский");
      }
      book.write(out);
    }
    return file;
  }

  private static String name(int number) {
    return "Организация " + (number + 1);
  }

  /// Cancels once the import came so far.
  private static final class Watch implements Progress {
    private final double until;
    private final List<Double> shares = new ArrayList<>();

    Watch(double until) {
      this.until = until;
    }

    @Override
    public void fraction(double done) {
      shares.add(done);
    }

    @Override
    public boolean cancelled() {
      return !shares.isEmpty() && shares.getLast() >= until;
    }
  }
}
