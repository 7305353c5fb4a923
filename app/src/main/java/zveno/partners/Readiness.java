package zveno.partners;

/// Whether a partner is ready to go on.
public enum Readiness {
  YES,
  NO,
  NOT_ASKED
}
