package zveno.events.series;

import java.util.List;

/// The times of a series between two days, in order.
///
/// @param cut there are more than are given
public record Expansion(List<Occurrence> occurrences, boolean cut) {}
