package zveno.partners;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import zveno.partners.AgreementStatus.State;

/// The dates of an agreement; any of them may be unknown.
///
/// @param to the last day
/// @param terminatedOn the first day on which it is no longer in force
public record AgreementTerm(
    Optional<LocalDate> signedOn,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean autoProlongation,
    Optional<LocalDate> terminatedOn) {

  /// The status on a day. First day and last day are in force; the day of termination is not, and a
  /// termination announced for later is the end of the term. Without a first day the day of signing
  /// counts. An agreement that prolongs itself never expires.
  ///
  /// @param warnDays this many days before the last one it counts as expiring
  public AgreementStatus on(LocalDate today, int warnDays) {
    if (terminatedOn.isPresent()) {
      LocalDate end = terminatedOn.get();
      if (!end.isAfter(today)) {
        return status(State.TERMINATED, end, today);
      }
      LocalDate last = to.filter(end::isAfter).orElse(end.minusDays(1));
      return running(today, Optional.of(last), false, warnDays);
    }
    return running(today, to, autoProlongation, warnDays);
  }

  private AgreementStatus running(
      LocalDate today, Optional<LocalDate> last, boolean prolongs, int warnDays) {
    Optional<LocalDate> first = from.or(() -> signedOn);
    if (first.isPresent() && first.get().isAfter(today)) {
      return status(State.NOT_STARTED, today, first.get());
    }
    if (last.isEmpty()) {
      State open = first.isPresent() ? State.NO_TERM : State.UNKNOWN;
      return new AgreementStatus(prolongs ? State.PROLONGED : open, 0);
    }
    if (last.get().isBefore(today)) {
      return prolongs
          ? new AgreementStatus(State.PROLONGED, 0)
          : status(State.EXPIRED, last.get(), today);
    }
    AgreementStatus left = status(State.IN_FORCE, today, last.get());
    return !prolongs && left.days() <= warnDays
        ? new AgreementStatus(State.EXPIRING, left.days())
        : left;
  }

  private static AgreementStatus status(State state, LocalDate earlier, LocalDate later) {
    return new AgreementStatus(state, ChronoUnit.DAYS.between(earlier, later));
  }
}
