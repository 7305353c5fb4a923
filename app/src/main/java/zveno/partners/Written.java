package zveno.partners;

import java.util.List;
import java.util.UUID;

/// What writing a row of partner fields came to.
///
/// @param partner the organisation's id
/// @param changed whether any stored value differs from before; a created partner is changed
public record Written(UUID partner, boolean created, boolean changed, List<Doubt> doubts) {}
