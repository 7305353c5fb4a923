package zveno.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An agreement with an organisation.
///
/// @param kind the name of its kind, empty when unknown
/// @param number without the sign «№»
public record Agreement(
    UUID id,
    String kind,
    String number,
    Optional<LocalDate> signedOn,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    boolean autoProlongation,
    Optional<LocalDate> terminatedOn,
    String subject,
    String note) {

  /// One of which nothing is known yet.
  public static Agreement fresh(UUID id) {
    return new Agreement(
        id,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        "",
        "");
  }

  public Agreement withProlongation(boolean automatic) {
    return new Agreement(
        id, kind, number, signedOn, validFrom, validTo, automatic, terminatedOn, subject, note);
  }

  /// The order in which agreements follow each other; a terminated one stands before all others.
  public static final Comparator<Agreement> BY_TIME =
      Comparator.comparing((Agreement a) -> a.terminatedOn.isEmpty())
          .thenComparing(Agreement::start)
          .thenComparing(Agreement::id);

  /// The day from which it counts, the earliest day of all when none is known.
  public LocalDate start() {
    return Stream.of(validFrom, signedOn, validTo)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  /// Its dates, from which its status follows.
  public AgreementTerm term() {
    return new AgreementTerm(signedOn, validFrom, validTo, autoProlongation, terminatedOn);
  }
}
