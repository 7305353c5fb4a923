package zveno.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.Change;
import zveno.partners.FieldStep;
import zveno.partners.Organization;

/// Finds the record that a word of the call names: an organisation by id, ИНН, ОГРН or name, any
/// other record by its id.
record RecordName(Workplace workplace) {
  /// The organisation that the word names.
  UUID organization(String typed) throws NameException {
    List<Organization> found = workplace.partners().named(typed);
    if (found.size() != 1) throw new NameException(typed, found);
    return found.getFirst().id();
  }

  /// What became of the record, also of one in the trash.
  Map<Change, List<FieldStep>> history(String typed) throws NameException {
    Optional<UUID> id = id(typed);
    if (id.isPresent()) {
      Map<Change, List<FieldStep>> changes = workplace.history().of(id.get());
      if (!changes.isEmpty()) return changes;
    }
    return workplace.history().of(organization(typed));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
