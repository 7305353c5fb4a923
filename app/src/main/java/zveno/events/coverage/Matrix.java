package zveno.events.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Organisations by events: who came to what, and where nobody did.
///
/// @param members in natural order of their names
/// @param gatherings by time
/// @param guests names of adults who were there, by organisation and event
/// @param offered what can be asked for
public record Matrix(
    Scope scope,
    List<Member> members,
    List<Gathering> gatherings,
    Map<Spot, Presence> presences,
    Map<Spot, Set<String>> guests,
    Offered offered) {
  public Matrix {
    members = List.copyOf(members);
    gatherings = List.copyOf(gatherings);
    presences = Map.copyOf(presences);
    guests = Map.copyOf(guests);
  }

  /// Where a row and a column meet.
  public record Spot(UUID organization, UUID event) {}

  /// Values by which it can be narrowed, in natural order.
  ///
  /// @param undated how many held events have no date and stand in no period
  public record Offered(
      List<String> forms, List<String> districts, List<String> types, int undated) {
    /// Nothing to be asked for.
    public static final Offered NONE = new Offered(List.of(), List.of(), List.of(), 0);

    public Offered {
      forms = List.copyOf(forms);
      districts = List.copyOf(districts);
      types = List.copyOf(types);
    }
  }

  /// Nobody and nothing.
  public static Matrix empty(Scope scope) {
    return new Matrix(scope, List.of(), List.of(), Map.of(), Map.of(), Offered.NONE);
  }

  /// Empty where the organisation has nothing to do with the event: a white spot.
  public Optional<Presence> at(Member member, Gathering gathering) {
    return Optional.ofNullable(presences.get(new Spot(member.id(), gathering.event())));
  }

  /// Those that took part in nothing.
  public List<Member> white() {
    return members.stream().filter(member -> !member.took()).toList();
  }

  /// The same with these rows only.
  public Matrix of(List<Member> some) {
    return new Matrix(scope, some, gatherings, presences, guests, offered);
  }

  /// How many different adults by name and organisation were at these events.
  int different(Set<UUID> organizations, Set<UUID> events) {
    Map<UUID, Set<String>> names = new HashMap<>();
    guests.forEach(
        (spot, people) -> {
          if (!organizations.contains(spot.organization()) || !events.contains(spot.event()))
            return;
          names
              .computeIfAbsent(spot.organization(), id -> new java.util.HashSet<>())
              .addAll(people);
        });
    return names.values().stream().mapToInt(Set::size).sum();
  }
}
