package zveno.shell.rooms;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import zveno.attachments.Attachments;
import zveno.changes.ChangeJournal;
import zveno.events.EventParts;
import zveno.events.Events;
import zveno.events.Participants;
import zveno.events.SeriesEdits;
import zveno.events.days.SchoolCalendars;
import zveno.events.days.WorkDays;
import zveno.events.ics.CalendarIntake;
import zveno.events.roll.PlanRoll;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.Sources;
import zveno.lists.ValueLists;
import zveno.pairing.kept.Rounds;
import zveno.pairing.view.RoundPapers;
import zveno.partners.FieldReturn;
import zveno.partners.OwnOrganization;
import zveno.partners.PartnerHistory;
import zveno.partners.Partners;
import zveno.partners.alike.Duplicates;
import zveno.partners.view.PartnerPapers;
import zveno.reporting.PaperSettingsFile;
import zveno.reporting.desk.PaperDesk;
import zveno.settings.BaseSettings;
import zveno.support.Surroundings;
import zveno.text.Messages;

/// Everything that the window works with; created in one place and handed over.
///
/// @param paperDesk makes documents
/// @param drafts brings files of partners in
/// @param plans brings plans of events in
/// @param calendars takes calendars of other programs in
/// @param zone of the base
/// @param refusals words for what was thrown, when it is no fault of the program
/// @param settings what is said of the base
/// @param own our own organisation
/// @param looks how documents look
/// @param sources what imports have learned
/// @param around where the base and the log lie
/// @param base which base is open, in words
public record Office(
    Messages messages,
    Clock clock,
    Partners partners,
    PartnerHistory partnerHistory,
    FieldReturn fieldReturn,
    Duplicates duplicates,
    ValueLists lists,
    Attachments attachments,
    ChangeJournal journal,
    PartnerPapers papers,
    PaperDesk paperDesk,
    Drafts drafts,
    Drafts plans,
    CalendarIntake calendars,
    ZoneId zone,
    Rounds rounds,
    Events events,
    SeriesEdits series,
    PlanRoll planRoll,
    EventParts eventParts,
    Participants participants,
    WorkDays workDays,
    SchoolCalendars.Kept schoolYears,
    RoundPapers roundPapers,
    Function<Throwable, Optional<String>> refusals,
    KeptCopies copies,
    BaseSettings settings,
    OwnOrganization own,
    PaperSettingsFile looks,
    Sources sources,
    Surroundings around,
    String base) {}
