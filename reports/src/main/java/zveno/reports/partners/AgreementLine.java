package zveno.reports.partners;

import java.time.LocalDate;
import java.util.Optional;

/// An agreement in the table: «Договор о сотрудничестве № 14 от 01.09.2024, до 31.12.2026,
/// действует».
///
/// @param kind its kind as a name, empty when unknown
/// @param number without the sign «№», empty when it has none
/// @param from printed only where it is another day than that of signing
/// @param prolonged whether it is prolonged by itself
/// @param status a finished word, empty to leave it out
public record AgreementLine(
    String kind,
    String number,
    Optional<LocalDate> signed,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean prolonged,
    String status) {}
