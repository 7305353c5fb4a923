package zveno.exchange;

/// An attachment whose bytes are not what they were. The base is whole all the same.
///
/// @param name what the user calls it
/// @param changed whether something stands there, but not what was put there
public record LostFile(String name, boolean changed) {}
