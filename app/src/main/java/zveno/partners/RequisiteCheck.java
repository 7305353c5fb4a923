package zveno.partners;

/// What the check of a requisite says. It is a warning, never a bar: partners abroad have none.
public enum RequisiteCheck {
  OK,
  /// Not as many digits as it must have; something else than digits is this too.
  LENGTH,
  /// A digit is wrong.
  CHECKSUM,
  /// КПП only: not the form NNNNPPXXX.
  FORM
}
