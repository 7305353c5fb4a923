package zveno.events.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.events.series.RuleText;
import zveno.events.series.Skip;
import zveno.events.time.Precision;

/// Writes events as an iCalendar file that [IcsReader] reads back equal: series as rules,
/// occurrences that are different beside them, vague dates as whole days with a mark.
public final class IcsWriter {
  private static final String NAME = "-//Zveno//Zveno//RU";

  private final ZoneId zone;
  private final Instant stamp;

  /// @param zone of the base
  /// @param stamp when the file is made
  public IcsWriter(ZoneId zone, Instant stamp) {
    this.zone = zone;
    this.stamp = stamp;
  }

  public void write(List<IcsEvent> events, OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(NAME);
    // With a method an event needs no start, and plans have events without one.
    calendar.setMethod(Method.publish());
    events.forEach(event -> calendar.addEvent(component(event)));
    calendar.getTimezoneInfo().setDefaultTimezone(zone(events));
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    out.write(RawLines.into(text.toString(), events).getBytes(StandardCharsets.UTF_8));
  }

  private TimezoneAssignment zone(List<IcsEvent> events) {
    List<LocalDateTime> days =
        events.stream()
            .flatMap(event -> event.time().stream())
            .flatMap(time -> Stream.of(time.first(), time.date().last().atStartOfDay()))
            .sorted()
            .toList();
    LocalDateTime none = LocalDateTime.ofInstant(stamp, zone);
    return new TimezoneAssignment(
        TimeZone.getTimeZone(zone),
        ZoneComponent.of(
            zone, days.isEmpty() ? none : days.getFirst(), days.isEmpty() ? none : days.getLast()));
  }

  private VEvent component(IcsEvent event) {
    VEvent component = new VEvent();
    component.setUid(event.uid());
    component.setDateTimeStamp(Date.from(stamp));
    component.setSummary(event.title());
    if (!event.place().isEmpty()) component.setLocation(event.place());
    if (!event.description().isEmpty()) component.setDescription(event.description());
    if (!event.organizer().isEmpty()) {
      component.setOrganizer(new Organizer(event.organizer(), null));
    }
    status(event.status()).ifPresent(component::setStatus);
    if (!event.categories().isEmpty()) component.addCategories(event.categories());
    event.time().ifPresent(time -> time(component, time));
    event.time().ifPresent(time -> event.repeat().ifPresent(r -> repeat(component, r, time)));
    boolean timed = event.time().filter(IcsWriter::isTimed).isPresent();
    event
        .original()
        .ifPresent(at -> component.setRecurrenceId(new RecurrenceId(moment(at, timed))));
    return component;
  }

  private static Optional<Status> status(IcsStatus status) {
    return switch (status) {
      case NONE -> Optional.empty();
      case TENTATIVE -> Optional.of(Status.tentative());
      case CONFIRMED -> Optional.of(Status.confirmed());
      case CANCELLED -> Optional.of(Status.cancelled());
    };
  }

  private void time(VEvent component, IcsTime time) {
    Precision precision = time.date().precision();
    boolean timed = isTimed(time);
    component.setDateStart(new DateStart(moment(time.first(), timed)));
    if (timed) {
      time.last().ifPresent(last -> component.setDateEnd(new DateEnd(moment(last, true))));
      return;
    }
    LocalDateTime after = time.date().last().plusDays(1).atStartOfDay();
    component.setDateEnd(new DateEnd(moment(after, false)));
    if (precision.isExact()) return;
    component.setTransparency(true);
    component.addExperimentalProperty(OurProperties.PRECISION, precision.code());
    time.start()
        .ifPresent(
            start ->
                component.addExperimentalProperty(
                    OurProperties.TIMES,
                    start + "/" + time.end().map(LocalTime::toString).orElse("")));
  }

  private void repeat(VEvent component, IcsRepeat repeat, IcsTime time) {
    LocalTime clock = time.start().orElse(LocalTime.MIDNIGHT);
    component.addExperimentalProperty(
        "RRULE", isTimed(time) ? RuleText.of(repeat.rule(), clock, zone) : repeat.rule().text());
    exceptions(component, repeat.except(), time, false);
    exceptions(component, repeat.skipped(), time, true);
    if (!repeat.added().isEmpty()) {
      RecurrenceDates dates = new RecurrenceDates();
      dates.getDates().addAll(moments(repeat.added(), time));
      component.addRecurrenceDates(dates);
    }
    String skip = skip(repeat.skip());
    if (!skip.isEmpty()) component.addExperimentalProperty(OurProperties.SKIP, skip);
  }

  private void exceptions(
      VEvent component, SortedSet<LocalDate> days, IcsTime time, boolean skipped) {
    if (days.isEmpty()) return;
    ExceptionDates dates = new ExceptionDates();
    dates.getValues().addAll(moments(days, time));
    if (skipped) dates.setParameter(OurProperties.SKIP, "TRUE");
    component.addExceptionDates(dates);
  }

  private static String skip(Skip skip) {
    return Stream.of(
            skip.daysOff() ? OurProperties.DAYS_OFF : "",
            skip.vacations() ? OurProperties.VACATIONS : "")
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(","));
  }

  private List<ICalDate> moments(Collection<LocalDate> days, IcsTime time) {
    LocalTime clock = time.start().orElse(LocalTime.MIDNIGHT);
    return days.stream().map(day -> moment(day.atTime(clock), isTimed(time))).toList();
  }

  /// What is vague is written as whole days.
  private static boolean isTimed(IcsTime time) {
    return time.start().isPresent() && time.date().precision().isExact();
  }

  private ICalDate moment(LocalDateTime at, boolean timed) {
    if (timed) return new ICalDate(Date.from(at.atZone(zone).toInstant()), true);
    return new ICalDate(
        new DateTimeComponents(at.getYear(), at.getMonthValue(), at.getDayOfMonth()), false);
  }
}
