package zveno.shell.rooms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import zveno.events.Event;
import zveno.events.EventChoices;
import zveno.events.EventField;
import zveno.events.EventOrganization;
import zveno.events.EventText;
import zveno.events.Participants;
import zveno.partners.PartnerEvents;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// The events of a partner for its card, as the calendar has them.
///
/// @param year tells when school years begin
record EventsOfPartner(Participants participants, Supplier<SchoolYear> year, Messages messages)
    implements PartnerEvents {
  @Override
  public List<Line> of(UUID partner) {
    EventText text = EventText.shown(year.get());
    return participants.events(partner).reversed().stream()
        .map(
            event ->
                new Line(
                    event.id(),
                    text.cell(event, EventField.START),
                    event.title(),
                    part(event, partner),
                    EventChoices.STATUS.shown(event.state().status())))
        .toList();
  }

  private String part(Event event, UUID partner) {
    Optional<EventOrganization> there =
        event.organizations().stream()
            .filter(one -> one.organization().id().equals(Optional.of(partner)))
            .findFirst();
    if (there.isEmpty()) return messages.get("plan.part.HOST");
    OptionalInt people = there.get().people().total();
    String role = messages.get("plan.part." + there.get().role());
    return people.isPresent() ? messages.get("plan.part.numbered", role, people.getAsInt()) : role;
  }
}
