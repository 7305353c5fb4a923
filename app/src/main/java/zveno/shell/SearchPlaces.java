package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import zveno.events.view.list.PlanView;
import zveno.pairing.kept.RoundEntries;
import zveno.pairing.view.PairsView;
import zveno.partners.view.PartnersView;
import zveno.partners.view.TrashView;
import zveno.search.Entries;
import zveno.search.FoundKind;
import zveno.shell.rooms.CalendarRoom;
import zveno.shell.rooms.PairsRoom;
import zveno.shell.rooms.PartnersRoom;
import zveno.shell.rooms.TrashRoom;

/// Where what the palette finds is shown.
record SearchPlaces(
    PartnersRoom partners, CalendarRoom calendar, TrashRoom trash, PairsRoom pairs) {

  /// @param table the screen of partners
  /// @param whenChanged takes what is to be done after every change of the base
  Search over(RoundEntries rounds, PartnersView table, Consumer<Runnable> whenChanged) {
    List<Entries> entries = new ArrayList<>(partners.entries());
    entries.addAll(1, calendar.entries());
    entries.add(2, rounds);
    entries.add(trash.entries());
    Search.Place toCard = new Search.Place(table.name(), table::open);
    return new Search(
        entries,
        Map.of(
            FoundKind.PARTNER,
            toCard,
            FoundKind.CONTACT,
            new Search.Place(table.name(), table::openContacts),
            FoundKind.FILE,
            new Search.Place(table.name(), table::openFiles),
            FoundKind.EVENT_FILE,
            new Search.Place(PlanView.FACE.name(), calendar::openFiles),
            FoundKind.EVENT,
            new Search.Place(PlanView.FACE.name(), calendar::open),
            FoundKind.ROUND,
            new Search.Place(PairsView.FACE.name(), pairs::open),
            FoundKind.DELETED,
            new Search.Place(TrashView.FACE.name(), trash.model()::want)),
        whenChanged);
  }
}
