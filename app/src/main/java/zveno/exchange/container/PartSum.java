package zveno.exchange.container;

/// What a part came to: its length, its lines, its SHA-256.
public record PartSum(long bytes, long lines, String sha256) {}
