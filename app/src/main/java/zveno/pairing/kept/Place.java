package zveno.pairing.kept;

/// A pair by the places of both schools.
public record Place(int recipient, int donor) {}
