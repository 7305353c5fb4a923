package zveno.intake.kind;

import java.util.Set;
import zveno.intake.mending.Mending;
import zveno.intake.profile.ImportProfile;

/// What a kind is told about an import.
///
/// @param file the name of the file without its folder
/// @param title what stands above the heading, one row a line
/// @param given the fields that a column or a constant feeds
/// @param dryRun do everything and take it back
/// @param mending what the user put right
public record ImportSettings(
    String file,
    String title,
    ImportProfile profile,
    Set<String> given,
    boolean dryRun,
    Mending mending) {}
