package zveno.partners;

/// Form of interaction of organisations.
public enum InteractionForm {
  /// Horizontal: one type, one department.
  HORIZONTAL,
  /// Vertical: types differ, one department.
  VERTICAL,
  /// Mixed: departments differ.
  MIXED
}
