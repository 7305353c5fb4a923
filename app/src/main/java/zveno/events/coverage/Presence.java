package zveno.events.coverage;

/// What an organisation had to do with an event.
///
/// @param organizer whether it organised or received it
/// @param held at how many held times of it the organisation was
/// @param ahead at how many times that are not held, and not called off
/// @param people who came from there, each held time counted
public record Presence(boolean organizer, int held, int ahead, int people) {
  /// Whether the organisation took part: the event was held with it.
  public boolean took() {
    return held > 0;
  }

  Presence and(Presence other) {
    return new Presence(
        organizer || other.organizer,
        held + other.held,
        ahead + other.ahead,
        people + other.people);
  }
}
