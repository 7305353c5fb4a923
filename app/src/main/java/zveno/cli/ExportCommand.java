package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.changes.EventLog.Action;
import zveno.files.TargetFile;
import zveno.partners.Partner;
import zveno.reporting.FileForm;
import zveno.reporting.PartnerExport;

/// Writes a table for other programs.
@Command(name = "export", header = "cli.export.summary", description = "cli.export.help")
final class ExportCommand implements CliCommand {
  @Parameters(index = "0", paramLabel = "KIND")
  String kind = "";

  @Parameters(index = "1", paramLabel = "FILE")
  Path file = Path.of("");

  /// @param rows how many partners the file holds
  record Done(String kind, String file, String form, int rows) {}

  @Override
  public Answer run(Call call) throws UsageException, IOException {
    Kinds.known(kind, List.of(Kinds.PARTNERS));
    FileForm form = Kinds.form(file, PartnerExport.FORMS);
    TargetFile.check(file);
    try (Workplace workplace = call.open()) {
      List<Partner> partners = workplace.partners().all();
      PartnerExport export = new PartnerExport(call.messages());
      TargetFile.replace(file, out -> export.write(partners, form, out));
      workplace.log().note(Action.EXPORT, kind + " " + form.ending(), partners.size());
      return Answer.done(
          new Done(kind, file.toString(), form.ending(), partners.size()),
          call.text("cli.export.done", file, partners.size()));
    }
  }
}
