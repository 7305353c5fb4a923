package zveno.partners.alike;

import java.util.Set;
import java.util.UUID;
import zveno.partners.PartnerField;

/// How two cards become one.
///
/// @param stays the card that is kept
/// @param goes the card that goes to the trash once all that hangs on it has moved
/// @param taken the single fields whose value comes from the card that goes; others keep what stays
public record Union(UUID stays, UUID goes, Set<PartnerField> taken) {}
