package zveno.exchange;

import java.time.Instant;

/// Who has a store open.
///
/// @param who the person
/// @param since when it was opened
/// @param computer where
public record Holder(String who, Instant since, String computer) {}
