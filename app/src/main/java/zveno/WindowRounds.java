package zveno;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.demo.DemoRound;
import zveno.files.TargetFile;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.store.RoundWriter;
import zveno.pairing.view.RoundPapers;
import zveno.reporting.PairsDocument;
import zveno.reports.PairsReport;
import zveno.reports.ReportFormat;
import zveno.reports.ReportWriter;
import zveno.text.Messages;
import zveno.ui.Progress;

/// What the window does with files of rounds, over the open base.
public record WindowRounds(JooqChangeJournal journal, Messages messages, Clock clock)
    implements RoundPapers {
  @Override
  public void write(Plan plan, ReportFormat format, Path target, Progress progress)
      throws IOException {
    TargetFile.check(target);
    PairsReport report = new PairsDocument(new PlanWords(messages)).of(plan, LocalDate.now(clock));
    progress.stopIfCancelled();
    TargetFile.replace(target, out -> new ReportWriter().write(report, format, out));
  }

  @Override
  public UUID addExample(Progress progress) {
    KeptRound round = DemoRound.on(LocalDate.now(clock), false);
    journal.record(
        ChangeKind.CREATE,
        round.name(),
        recorder -> {
          new RoundWriter(recorder).put(round);
          return round.id();
        });
    return round.id();
  }
}
