package zveno.partners;

import java.util.List;
import java.util.Optional;

/// A form of interaction with what it follows from.
///
/// @param form empty where it is not determined
/// @param types the different types (or kinds) of the members, in the order met
/// @param departments the different departments, in the order met
/// @param lacking the members that lack what the reason names
public record FormFinding(
    Optional<InteractionForm> form,
    Reason reason,
    List<FormMember> members,
    List<String> types,
    List<String> departments,
    List<FormMember> lacking) {

  /// Why it is this form or none.
  public enum Reason {
    ALL_EQUAL,
    TYPES_DIFFER,
    DEPARTMENTS_DIFFER,
    /// A note is due: the sources do not name this case, it is counted as mixed.
    ONLY_DEPARTMENTS_DIFFER,
    DEPARTMENT_UNKNOWN,
    TYPE_UNKNOWN,
    /// Fewer than two members.
    NOBODY_TO_COMPARE
  }
}
