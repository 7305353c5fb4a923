package zveno.events.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.events.Events;
import zveno.events.Occurrences;
import zveno.events.Participants;
import zveno.events.days.FreeDays;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partners;
import zveno.text.NaturalOrder;
import zveno.text.WordList;

/// Reads a matrix out of the base: a few queries for however many cells.
///
/// @param free days that a series may skip
public record CoverageSource(
    Events events,
    Participants participants,
    Partners partners,
    Supplier<FreeDays> free,
    Supplier<LocalDate> today) {
  private static final Pattern SCHOOL =
      Pattern.compile(String.join("|", WordList.load("events/school-stems")));

  /// What is asked for.
  ///
  /// @param types of organisations; schools where nobody said
  public record Asked(
      LocalDate from,
      LocalDate to,
      Set<String> forms,
      Set<String> districts,
      Optional<Set<String>> types) {
    public Asked {
      forms = Set.copyOf(forms);
      districts = Set.copyOf(districts);
    }

    /// Schools of all districts at events of all forms.
    public static Asked schools(LocalDate from, LocalDate to) {
      return new Asked(from, to, Set.of(), Set.of(), Optional.empty());
    }
  }

  /// Our own organisation is not looked at: it is nobody's guest.
  public Matrix read(Asked asked) {
    List<Organization> others =
        partners.all().stream().map(Partner::organization).filter(one -> !one.ours()).toList();
    Scope scope =
        new Scope(
            asked.from(),
            asked.to(),
            asked.forms(),
            asked.districts(),
            asked.types().orElseGet(() -> schools(others)));
    List<Event> found = events.between(asked.from(), asked.to());
    List<Occurrences.Time> times =
        new Occurrences(events.series(), free.get()).between(found, asked.from(), asked.to());
    return new MatrixMaker(today.get(), scope, others)
        .make(times, participants.named(asked.from(), asked.to()), offered(others, times));
  }

  private static Set<String> schools(List<Organization> organizations) {
    return organizations.stream()
        .map(Organization::type)
        .filter(type -> SCHOOL.matcher(type.toLowerCase(Locale.ROOT)).find())
        .collect(Collectors.toSet());
  }

  private static Matrix.Offered offered(
      List<Organization> organizations, Collection<Occurrences.Time> times) {
    long undated =
        times.stream()
            .filter(time -> time.when().date().isEmpty())
            .filter(time -> time.event().state().status() == EventStatus.HELD)
            .count();
    return new Matrix.Offered(
        names(
            times.stream()
                .filter(time -> time.when().date().isPresent())
                .map(time -> time.event().nature().form())),
        names(organizations.stream().map(Organization::district)),
        names(organizations.stream().map(Organization::type)),
        (int) undated);
  }

  private static List<String> names(Stream<String> all) {
    return all.filter(name -> !name.isEmpty()).distinct().sorted(new NaturalOrder()).toList();
  }
}
