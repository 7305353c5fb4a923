package zveno.events.days;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.events.days.XmlCalendarException.Why;

/// Reads the files of xmlcalendar.ru: `<day d="05.11" t="1" f="05.09"/>` is a day off (t 1), a
/// shortened (2) or a working day (3), moved from another day. Nothing outside the file is read.
public final class XmlCalendarReader {
  /// A year has about two thousand bytes.
  private static final int LONGEST = 1 << 20;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Map<String, DayKind> KINDS =
      Map.of("1", DayKind.OFF, "2", DayKind.SHORTENED, "3", DayKind.WORKING);

  private final Map<LocalDate, DayOverride> days = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int year;

  private XmlCalendarReader() {}

  public static XmlCalendar read(InputStream in) throws IOException, XmlCalendarException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) throw new XmlCalendarException(Why.TOO_BIG);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new XmlCalendarReader().read(xml);
    } catch (XMLStreamException damaged) {
      throw new XmlCalendarException(Why.DAMAGED);
    }
  }

  private XmlCalendar read(XMLStreamReader xml) throws XMLStreamException, XmlCalendarException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) throw new XmlCalendarException(Why.UNSAFE);
      if (event != XMLStreamConstants.START_ELEMENT) continue;
      if (year == 0) year = year(xml);
      else if (xml.getLocalName().equals("day")) take(xml);
    }
    if (days.isEmpty()) throw new XmlCalendarException(Why.NO_CALENDAR);
    return new XmlCalendar(year, whole(), problems);
  }

  private static int year(XMLStreamReader xml) throws XmlCalendarException {
    int year = number(attribute(xml, "year"));
    if (!xml.getLocalName().equals("calendar") || year < FIRST_YEAR || year > LAST_YEAR) {
      throw new XmlCalendarException(Why.NO_CALENDAR);
    }
    return year;
  }

  private void take(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    Optional<LocalDate> day = date(attribute(xml, "d"));
    @Nullable DayKind kind = KINDS.get(attribute(xml, "t"));
    String from = attribute(xml, "f");
    Optional<LocalDate> movedFrom = date(from);
    if (day.isEmpty()) {
      problems.add(new Problem(line, What.DATE, attribute(xml, "d")));
    } else if (kind == null) {
      problems.add(new Problem(line, What.KIND, attribute(xml, "t")));
    } else if (days.putIfAbsent(day.get(), new DayOverride(day.get(), kind, movedFrom)) != null) {
      problems.add(new Problem(line, What.TWICE, attribute(xml, "d")));
    } else if (!from.isEmpty() && movedFrom.isEmpty()) {
      problems.add(new Problem(line, What.MOVED_FROM, from));
    }
  }

  /// Older files do not say from where days off were moved, so the rule may free days that they do
  /// not name; holidays are free in any case.
  private List<DayOverride> whole() {
    return WholeYear.of(
        year,
        List.copyOf(days.values()),
        day -> {
          @Nullable DayOverride told = days.get(day);
          if (told != null) return told.kind();
          boolean free = PublicHolidays.isHoliday(day) || PublicHolidays.isWeekend(day);
          return free ? DayKind.OFF : DayKind.WORKING;
        });
  }

  private Optional<LocalDate> date(String monthAndDay) {
    String[] parts = monthAndDay.split("\\.", -1);
    try {
      return parts.length == 2
          ? Optional.of(LocalDate.of(year, number(parts[0]), number(parts[1])))
          : Optional.empty();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /// 0 for what is no number.
  private static int number(String figures) {
    return figures.matches("\\d{1,4}") ? Integer.parseInt(figures) : 0;
  }
}
