package zveno.exchange.store;

import java.time.Instant;
import zveno.exchange.Manifest;
import zveno.exchange.StoreCard;

/// What a manifest says besides the rows.
record Label(
    String program,
    StoreCard card,
    String author,
    Instant created,
    Manifest.Kind kind,
    String reason) {}
