package zveno.partners;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// How an agreement stands on a day.
///
/// @param days days to the last day (IN_FORCE, EXPIRING; 0 = today is the last), to the first day
///   (NOT_STARTED), since the last day (EXPIRED), since the termination (TERMINATED); else 0
public record AgreementStatus(State state, long days) {

  /// No agreement at all.
  public static final AgreementStatus NONE = new AgreementStatus(State.NONE, 0);

  /// Best first: of several agreements of a partner the best one speaks for the partner.
  public enum State {
    IN_FORCE,
    /// In force by its own prolongation: past its last day, or without one.
    PROLONGED,
    /// In force, no last day.
    NO_TERM,
    EXPIRING,
    NOT_STARTED,
    EXPIRED,
    TERMINATED,
    /// An agreement without any date.
    UNKNOWN,
    NONE
  }

  /// «Действующий»: today is within the term, or it prolongs itself and is not terminated.
  public boolean inForce() {
    return state.compareTo(State.EXPIRING) <= 0;
  }

  /// The status of a partner: the best of its agreements, of two equal ones the one with more days
  /// left or fewer days gone.
  public static AgreementStatus of(
      Collection<AgreementTerm> agreements, LocalDate today, int warnDays) {
    return agreements.stream()
        .map(term -> term.on(today, warnDays))
        .min(
            Comparator.comparing(AgreementStatus::state)
                .thenComparingLong(AgreementStatus::nearness))
        .orElse(NONE);
  }

  private long nearness() {
    boolean future = state == State.IN_FORCE || state == State.EXPIRING;
    return future ? -days : days;
  }
}
