package zveno.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A contact person of an organisation. Personal data: only what work needs, and on what ground.
///
/// @param name may be empty where only a post or a telephone is known
/// @param validUntil the last day of the consent
public record Contact(
    UUID id,
    String name,
    String position,
    Optional<PhoneText> phone,
    String email,
    String role,
    Optional<LegalBasis> basis,
    String consentNumber,
    Optional<LocalDate> consentDate,
    Optional<LocalDate> validUntil,
    Optional<LocalDate> withdrawnOn) {
  /// One of which nothing is known yet.
  public static Contact fresh(UUID id) {
    return new Contact(
        id,
        "",
        "",
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Contact withBasis(Optional<LegalBasis> ground) {
    return new Contact(
        id,
        name,
        position,
        phone,
        email,
        role,
        ground,
        consentNumber,
        consentDate,
        validUntil,
        withdrawnOn);
  }
}
