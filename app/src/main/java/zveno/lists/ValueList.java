package zveno.lists;

/// A list of values that the user edits.
public enum ValueList {
  DISTRICTS,
  TYPES,
  KINDS,
  DEPARTMENTS,
  DIRECTIONS,
  AGREEMENT_KINDS,
  MODELS,
  EVENT_FORMS,
  EVENT_LEVELS,
  AUDIENCES,
  METHODISTS,
  PARTICIPANT_ROLES
}
