package zveno.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.partners.FormRule;
import zveno.partners.Partner;
import zveno.partners.PartnerWords;
import zveno.partners.store.JooqPartners;
import zveno.reporting.FileForm;
import zveno.reporting.PartnersDocument;
import zveno.reporting.PartnersOrder;
import zveno.reports.ReportWriter;
import zveno.reports.paper.Paper;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnersForm;
import zveno.text.Messages;

/// The table of all partners of a base as a document; run by itself, a process that makes one and
/// says how many milliseconds the first took.
final class FirstPaper {
  private static final int WARN_DAYS = 60;

  private final List<Partner> partners;

  private FirstPaper(List<Partner> partners) {
    this.partners = partners;
  }

  /// @param words the folder of the base, and the form
  public static void main(String[] words) throws IOException {
    try (Database base = Schema.open(BaseAddress.in(Path.of(words[0])))) {
      FirstPaper paper = of(base);
      FileForm form = FileForm.valueOf(words[1]);
      System.out.println(Stopwatch.millis(() -> paper.write(form)));
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }

  static FirstPaper of(Database base) {
    JooqChangeJournal journal =
        new JooqChangeJournal(base, () -> new Author("bench", new UUID(1, 2)), Clock.systemUTC());
    return new FirstPaper(new JooqPartners(base, journal, () -> "812").all());
  }

  int partners() {
    return partners.size();
  }

  /// Returns the bytes of the full form, from the partners on.
  byte[] write(FileForm form) throws IOException {
    Paper paper = Paper.plain("ИМЦ", LocalDate.of(2026, 11, 22), StyleProfile.GOST_2025);
    PartnersDocument document =
        new PartnersDocument(
            new PartnerWords(Messages.load()), new FormRule(FormRule.Level.TYPE), WARN_DAYS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportWriter()
        .write(
            document.of(
                partners, Optional.empty(), PartnersOrder.of(PartnersForm.FULL, false, paper)),
            form.report(),
            out);
    return out.toByteArray();
  }
}
