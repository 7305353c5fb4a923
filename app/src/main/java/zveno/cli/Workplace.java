package zveno.cli;

import zveno.changes.ChangeJournal;
import zveno.changes.EventLog;
import zveno.demo.Demo;
import zveno.exchange.store.OpenStore;
import zveno.intake.kind.ImportKind;
import zveno.partners.PartnerHistory;
import zveno.partners.Partners;
import zveno.reporting.PaperSettingsFile;

/// An open base with what commands do in it.
///
/// @param papers how documents look
public record Workplace(
    OpenStore store,
    ChangeJournal journal,
    EventLog log,
    Partners partners,
    PartnerHistory history,
    ImportKind partnerKind,
    Demo demo,
    PaperSettingsFile papers)
    implements AutoCloseable {
  @Override
  public void close() {
    store.close();
  }
}
