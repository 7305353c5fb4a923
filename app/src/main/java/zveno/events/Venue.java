package zveno.events;

import java.util.Optional;

/// Where an event is.
///
/// @param host the organisation that receives it
/// @param place a room, an address, or a place of no organisation of the base
public record Venue(Optional<OrganizationName> host, String place, String city, String country) {}
