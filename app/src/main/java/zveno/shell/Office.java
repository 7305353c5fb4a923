package zveno.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import zveno.changes.ChangeJournal;
import zveno.partners.Partners;
import zveno.partners.ValueLists;
import zveno.partners.view.PartnerPapers;
import zveno.text.Messages;

/// Everything that the window works with; created in one place and handed over.
///
/// @param refusals words for what was thrown, when it is no fault of the program
/// @param base which base is open, in words
/// @param logs the folder of the program's log
/// @param settings the file in which the window keeps its arrangement
public record Office(
    Messages messages,
    Clock clock,
    Partners partners,
    ValueLists lists,
    ChangeJournal journal,
    PartnerPapers papers,
    Function<Throwable, Optional<String>> refusals,
    String base,
    Path logs,
    Path settings) {}
