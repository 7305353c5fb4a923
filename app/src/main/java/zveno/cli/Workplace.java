package zveno.cli;

import zveno.changes.ChangeJournal;
import zveno.changes.EventLog;
import zveno.demo.Demo;
import zveno.events.Events;
import zveno.events.Participants;
import zveno.events.days.FreeDays;
import zveno.events.days.KnownDays;
import zveno.events.days.SchoolCalendars;
import zveno.events.days.WorkDays;
import zveno.events.ics.CalendarIntake;
import zveno.events.ics.CalendarSource;
import zveno.exchange.store.OpenStore;
import zveno.intake.kind.ImportKind;
import zveno.partners.PartnerHistory;
import zveno.partners.Partners;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.template.Cases;
import zveno.reporting.template.Templates;
import zveno.settings.BaseSettings;
import zveno.settings.SchoolYears;

/// An open base with what commands do in it.
///
/// @param papers how documents look
/// @param settings what is said of the base
/// @param cases what letters are written for
public record Workplace(
    OpenStore store,
    ChangeJournal journal,
    EventLog log,
    Partners partners,
    PartnerHistory history,
    ImportKind partnerKind,
    Events events,
    ImportKind eventKind,
    CalendarIntake calendars,
    CalendarSource calendar,
    WorkDays workDays,
    SchoolCalendars.Kept schoolYears,
    Demo demo,
    PaperSettingsFile papers,
    BaseSettings settings,
    Templates templates,
    Cases cases,
    Participants participants)
    implements AutoCloseable {
  /// Days off and vacations as the base has them.
  FreeDays freeDays() {
    return KnownDays.read(workDays, SchoolYears.of(settings.now()), schoolYears);
  }

  @Override
  public void close() {
    store.close();
  }
}
