package zveno.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done together with an organisation.
///
/// @param model the name of the model, empty when unknown
/// @param form the form that the user set by hand, for the reason given
public record Partnership(
    UUID id,
    List<String> directions,
    String model,
    Optional<InteractionForm> form,
    String formReason,
    String satisfaction,
    Optional<Readiness> ready,
    String result,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> endedOn) {}
