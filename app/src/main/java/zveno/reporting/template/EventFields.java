package zveno.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.events.Attendance;
import zveno.events.Attendance.Party;
import zveno.events.Attendance.Person;
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.events.Headcount;
import zveno.reports.template.Field;
import zveno.reports.template.Fields;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// Everything that can stand in a paper about an event.
public final class EventFields {
  private final Messages messages;
  private final EventText text;

  public EventFields(Messages messages, SchoolYear year) {
    this.messages = messages;
    this.text = EventText.shown(year);
  }

  /// For a document about one event, or for one of those who came to it.
  public Fields<EventCase> ofEvent() {
    Naming<EventCase> naming = new Naming<>(messages);
    List<Field<EventCase>> all = new ArrayList<>();
    all.add(shown(naming, "event", EventField.TITLE));
    all.add(shown(naming, "eventForm", EventField.FORM));
    all.add(shown(naming, "eventLevel", EventField.LEVEL));
    all.add(naming.text("eventWhen", this::when));
    all.add(shown(naming, "eventTime", EventField.TIME));
    all.add(
        naming.text(
            "eventStart",
            one -> one.event().when().times().map(t -> t.start().toString()).orElse("")));
    all.add(naming.text("eventPlace", EventFields::place));
    all.add(shown(naming, "eventOrganizers", EventField.ORGANIZATIONS));
    all.add(shown(naming, "eventAudience", EventField.AUDIENCE));
    all.add(shown(naming, "eventResponsible", EventField.RESPONSIBLE));
    all.add(shown(naming, "eventStatus", EventField.STATUS));
    all.add(shown(naming, "eventExpected", EventField.EXPECTED));
    all.add(shown(naming, "eventResult", EventField.RESULT));
    all.add(shown(naming, "eventProduct", EventField.PRODUCT));
    all.add(shown(naming, "eventHandouts", EventField.HANDOUTS));
    all.add(naming.text("eventPeople", one -> people(one)));
    all.add(naming.text("eventTeachers", one -> count(one, Headcount::teachers)));
    all.add(naming.text("eventPupils", one -> count(one, Headcount::pupils)));
    all.add(naming.text("eventParents", one -> count(one, Headcount::parents)));
    all.add(naming.number("eventParties", one -> one.attendance().parties().size()));
    all.add(naming.text("eventDistricts", EventFields::districts));
    all.add(naming.person("person", one -> of(one, Person::name)));
    all.add(naming.text("personPosition", one -> of(one, Person::position)));
    all.add(naming.text("personFrom", one -> of(one, person -> person.organization().name())));
    all.add(naming.many("parties", party(), one -> one.attendance().parties()));
    all.addAll(new Fields<>(new TemplateFields(messages).occasion()).of(EventCase::occasion));
    return new Fields<>(all);
  }

  private Fields<Party> party() {
    Naming<Party> naming = new Naming<>(messages);
    return new Fields<>(
        List.of(
            naming.text("partyName", party -> party.organization().name()),
            naming.text("partyPeople", party -> number(party.people().total()))));
  }

  private Field<EventCase> shown(Naming<EventCase> naming, String code, EventField field) {
    return naming.text(code, one -> String.join(", ", text.values(one.event(), field)));
  }

  private String when(EventCase one) {
    return text.cell(one.event(), EventField.START);
  }

  private static String place(EventCase one) {
    return Stream.of(
            one.event().venue().host().map(host -> host.name()).orElse(""),
            one.event().venue().place(),
            one.event().venue().city())
        .filter(part -> !part.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String people(EventCase one) {
    OptionalInt told = one.event().actual().total();
    return number(told.isPresent() ? told : OptionalInt.of(one.attendance().total()));
  }

  /// The number written, else what those who came add up to.
  private static String count(EventCase one, Function<Headcount, OptionalInt> part) {
    OptionalInt told = part.apply(one.event().actual());
    int sum =
        one.attendance().parties().stream()
            .mapToInt(party -> part.apply(party.people()).orElse(0))
            .sum();
    return number(told.isPresent() ? told : OptionalInt.of(sum));
  }

  private static String districts(EventCase one) {
    return one.attendance().parties().stream()
        .map(Attendance.Party::district)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String of(EventCase one, Function<Person, String> field) {
    return one.person().map(field).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
