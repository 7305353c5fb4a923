package zveno.partners;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.changes.Change;

/// What became of a partner: was, became, when, by whom.
public interface PartnerHistory {
  /// The changes that touched the record or anything that hangs on it, newest first. The record is
  /// an organisation, a contact, an agreement …; it may lie in the trash. Empty for an unknown one.
  Map<Change, List<FieldStep>> of(UUID record);

  /// The same, each field with what is needed to take it back.
  Map<Change, List<PastField>> steps(UUID record);
}
