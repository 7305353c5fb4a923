package zveno.partners;

/// A level of general education, in ascending order.
public enum EducationLevel {
  PRESCHOOL,
  PRIMARY,
  BASIC,
  SECONDARY
}
