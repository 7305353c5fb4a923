package zveno.pairing.view.plan;

/// A school of one side.
///
/// @param words whom it has, or how many places are taken
/// @param well a recipient has all its donors, a donor has a place left
/// @param capacity places of a donor; 0 for a recipient
record SideLine(int place, String name, String words, boolean well, int used, int capacity) {}
