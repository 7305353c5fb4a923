package zveno.events.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.ValuedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zveno.events.ics.IcsException.Why;
import zveno.events.ics.LocalMoments.Moment;

/// Reads iCalendar files. Every event is kept, whatever is wrong with it.
public final class IcsReader {
  /// Thirty thousand events have about so many bytes.
  private static final int LONGEST = 50 << 20;

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final String END = "END:VCALENDAR";

  /// What we look at ourselves.
  private static final Set<String> LOOKED_AT =
      Set.of("RRULE", "DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID");

  private final ZoneId zone;

  /// @param zone of the base, into which all times go
  public IcsReader(ZoneId zone) {
    this.zone = zone;
  }

  public IcsCalendar read(InputStream in) throws IOException, IcsException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) throw new IcsException(Why.TOO_BIG);
    String text = text(bytes);
    Problems problems = new Problems();
    List<IcsEvent> events = new ArrayList<>();
    List<RawLines.OfEvent> lines = RawLines.of(text);
    try (ICalReader reader = new ICalReader(text)) {
      reader.registerScribe(new RuleScribe());
      int calendars = 0;
      for (@Nullable ICalendar next = reader.readNext();
          next != null;
          next = reader.readNext(), calendars++) {
        take(next, lines, events, problems);
        reader.getWarnings().forEach(warning -> warn(warning, problems));
      }
      if (calendars == 0) throw new IcsException(Why.NO_CALENDAR);
    }
    if (!text.stripTrailing().endsWith(END)) problems.addToFile(IcsFault.FILE_CUT, "");
    return new IcsCalendar(events, problems.all());
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf) {
      return new String(bytes, WINDOWS);
    }
  }

  private static void warn(ParseWarning warning, Problems problems) {
    @Nullable String property = warning.getPropertyName();
    if (property == null || LOOKED_AT.contains(property)) return;
    problems.addToFile(IcsFault.LINE_UNREAD, property + ": " + warning.getLineNumber());
  }

  /// @param lines of all events of the file
  private void take(
      ICalendar calendar, List<RawLines.OfEvent> lines, List<IcsEvent> events, Problems problems) {
    LocalMoments moments = new LocalMoments(calendar.getTimezoneInfo(), zone, problems);
    TimeTaken times = new TimeTaken(moments, problems);
    RepeatTaken repeats = new RepeatTaken(moments, zone, problems);
    for (VEvent event : calendar.getEvents()) {
      problems.next();
      Optional<Moment> start = start(event, moments, problems);
      String title = text(event.getSummary());
      if (title.isBlank()) problems.add(IcsFault.TITLE_MISSING, "");
      events.add(
          new IcsEvent(
              text(event.getUid()),
              original(event, start, moments),
              title,
              start.map(first -> times.of(event, first)),
              start.flatMap(first -> repeats.of(event, first)),
              text(event.getLocation()),
              text(event.getDescription()),
              organizer(event),
              status(event),
              event.getCategories().stream().flatMap(c -> c.getValues().stream()).toList(),
              rest(events.size(), lines, problems)));
    }
  }

  private static List<String> rest(int event, List<RawLines.OfEvent> lines, Problems problems) {
    if (event >= lines.size()) return List.of();
    RawLines.OfEvent own = lines.get(event);
    if (own.people() > 0) problems.add(IcsFault.PEOPLE_LEFT_OUT, String.valueOf(own.people()));
    if (own.cut()) problems.add(IcsFault.LINE_UNREAD, "X-…");
    return own.lines();
  }

  private static Optional<Moment> start(VEvent event, LocalMoments moments, Problems problems) {
    var start = event.getDateStart();
    if (start != null && start.getValue() != null) return moments.of(start, start.getValue());
    @Nullable RawProperty unread = event.getExperimentalProperty("DTSTART");
    if (unread == null) problems.add(IcsFault.START_MISSING, "");
    else problems.add(IcsFault.DATE_INVALID, unread.getValue());
    return Optional.empty();
  }

  /// Of whole days the day counts, also where a program writes a moment for it.
  private static Optional<LocalDateTime> original(
      VEvent event, Optional<Moment> start, LocalMoments moments) {
    @Nullable RecurrenceId id = event.getRecurrenceId();
    if (id == null || id.getValue() == null) return Optional.empty();
    boolean wholeDays = start.isPresent() && !start.get().hasTime();
    return moments
        .of(id, id.getValue())
        .map(at -> wholeDays ? at.wall().toLocalDate().atStartOfDay() : at.local());
  }

  private static String text(@Nullable ValuedProperty<String> property) {
    return property == null ? "" : Objects.requireNonNullElse(property.getValue(), "");
  }

  private static String organizer(VEvent event) {
    @Nullable Organizer organizer = event.getOrganizer();
    if (organizer == null) return "";
    @Nullable String name = organizer.getCommonName();
    return name == null ? Objects.requireNonNullElse(organizer.getEmail(), "") : name;
  }

  private static IcsStatus status(VEvent event) {
    String status = text(event.getStatus());
    for (IcsStatus known : IcsStatus.values()) {
      if (known.name().equalsIgnoreCase(status)) return known;
    }
    return IcsStatus.NONE;
  }
}
