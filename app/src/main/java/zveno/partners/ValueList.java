package zveno.partners;

/// A list of values that the user edits.
public enum ValueList {
  DISTRICTS,
  TYPES,
  KINDS,
  DEPARTMENTS,
  DIRECTIONS,
  AGREEMENT_KINDS,
  MODELS
}
