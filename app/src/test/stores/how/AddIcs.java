import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsReader;
import zveno.events.store.JooqCalendarIntake;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;

/// Takes one event of another program's calendar in and puts it into the trash: `AddIcs.java
/// STORE`.
class AddIcs {
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:901@example.org\nSUMMARY:Вебинар\n"
          + "DTSTART;VALUE=DATE:20261210\nORGANIZER;CN=ИМЦ:mailto:imc@example.org\n"
          + "CATEGORIES:вебинар\nPRIORITY:5\nEND:VEVENT\nEND:VCALENDAR\n";

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      IcsCalendar calendar =
          new IcsReader(ZoneId.of("Europe/Moscow"))
              .read(new ByteArrayInputStream(CALENDAR.getBytes(StandardCharsets.UTF_8)));
      new JooqCalendarIntake(journal, "Без названия").take(calendar, "calendar.ics", false);
      journal.undo();
    }
  }
}
