package zveno.reports.partners;

import java.time.LocalDate;
import java.util.Optional;

/// What was done together with a partner.
public record JointEvent(String name, Optional<LocalDate> day) {}
