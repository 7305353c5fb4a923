package zveno.intake.draft;

import java.util.List;

/// A draft taken over to its file as it is now.
///
/// @param lost rows, as they were counted before, whose mendings no longer fit
/// @param gone headings whose columns are no longer there
public record Renewed(FileLook look, Draft draft, List<Integer> lost, List<String> gone) {}
