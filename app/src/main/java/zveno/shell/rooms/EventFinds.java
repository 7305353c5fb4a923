package zveno.shell.rooms;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zveno.attachments.FileEntries;
import zveno.attachments.FileOwner;
import zveno.events.Event;
import zveno.events.EventEntries;
import zveno.search.Entries;
import zveno.search.FoundKind;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// What the palette finds of events: themselves and their files.
record EventFinds(Office office, Supplier<SchoolYear> year, Messages messages) {
  List<Entries> all() {
    return List.of(
        new EventEntries(office.events()::all, year, messages),
        new FileEntries(
            FoundKind.EVENT_FILE,
            () -> office.attachments().all(FileOwner.Kind.EVENT),
            () ->
                office.events().all().stream().collect(Collectors.toMap(Event::id, Event::title))));
  }
}
