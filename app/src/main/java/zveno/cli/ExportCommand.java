package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zveno.changes.EventLog.Action;
import zveno.files.TargetFile;
import zveno.partners.Partner;
import zveno.reporting.EventExport;
import zveno.reporting.FileForm;
import zveno.reporting.PartnerExport;

/// Writes a table for other programs.
@Command(name = "export", header = "cli.export.summary", description = "cli.export.help")
final class ExportCommand implements CliCommand {
  private static final List<FileForm> FORMS =
      List.of(FileForm.XLSX, FileForm.CSV, FileForm.DOCX, FileForm.PDF, FileForm.JSON);

  @Parameters(index = "0", paramLabel = "KIND")
  String kind = "";

  @Parameters(index = "1", paramLabel = "FILE")
  Path file = Path.of("");

  @Option(names = "--from", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD")
  @Nullable LocalDate to;

  @Option(names = "--occurrences")
  boolean occurrences;

  /// @param rows how many partners or events the file holds
  record Done(String kind, String file, String form, int rows) {}

  @Override
  public Answer run(Call call) throws UsageException, IOException {
    Kinds.known(kind, List.of(Kinds.PARTNERS, Kinds.EVENTS, Kinds.CALENDAR));
    if (kind.equals(Kinds.CALENDAR)) return calendar(call);
    boolean events = kind.equals(Kinds.EVENTS);
    if (!events && (from != null || to != null || occurrences)) {
      throw new UsageException("cli.usage.onlyEvents", "--from, --to, --occurrences");
    }
    FileForm form = Kinds.form(file, events ? EventExport.FORMS : FORMS);
    try (Workplace workplace = call.open()) {
      if (events) return events(call, workplace, form);
      boolean paper = form == FileForm.DOCX || form == FileForm.PDF;
      int rows = paper ? document(call, workplace, form) : table(call, workplace, form);
      return Answer.done(
          new Done(kind, file.toString(), form.ending(), rows),
          call.text("cli.export.done", file, rows));
    }
  }

  private Answer calendar(Call call) throws UsageException, IOException {
    if (from != null || to != null || occurrences) {
      throw new UsageException("cli.usage.onlyEvents", "--from, --to, --occurrences");
    }
    FileForm form = Kinds.form(file, List.of(FileForm.ICS));
    try (Workplace workplace = call.open()) {
      int rows = new CalendarOut(file).write(workplace);
      return Answer.done(
          new Done(kind, file.toString(), form.ending(), rows),
          call.text("cli.export.events", file, rows));
    }
  }

  private Answer events(Call call, Workplace workplace, FileForm form) throws IOException {
    EventsTable table =
        new EventsTable(Optional.ofNullable(from), Optional.ofNullable(to), occurrences);
    int rows = table.write(call, workplace, form, file);
    return Answer.done(
        new Done(kind, file.toString(), form.ending(), rows),
        call.text("cli.export.events", file, rows));
  }

  /// The full document, without contact persons: those are asked for by `report`.
  private int document(Call call, Workplace workplace, FileForm form) throws IOException {
    PartnersPaper paper = new PartnersPaper(call, workplace);
    return paper.write(PartnersPaper.FULL, paper.order(PartnersPaper.FULL, false), form, file);
  }

  private int table(Call call, Workplace workplace, FileForm form) throws IOException {
    TargetFile.check(file);
    List<Partner> partners = workplace.partners().all();
    PartnerExport export = new PartnerExport(call.messages());
    TargetFile.replace(file, out -> export.write(partners, form, out));
    workplace.log().note(Action.EXPORT, kind + " " + form.ending(), partners.size());
    return partners.size();
  }
}
