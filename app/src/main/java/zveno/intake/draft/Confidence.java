package zveno.intake.draft;

/// How sure it is what a column means.
public enum Confidence {
  /// The user said so of this table before, or of a heading like this.
  LEARNED,
  /// The very words of the field.
  EXACT,
  /// Words like those of the field.
  ALIKE,
  /// The heading says nothing; what stands in the column does.
  CONTENT,
  /// Nothing is known, or nothing of it is wanted.
  NONE
}
