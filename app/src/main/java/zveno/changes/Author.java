package zveno.changes;

import java.util.UUID;

/// Who writes: a person at one replica of the base.
public record Author(String name, UUID replica) {}
