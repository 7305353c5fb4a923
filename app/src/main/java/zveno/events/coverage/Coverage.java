package zveno.events.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import zveno.partners.Organization;
import zveno.text.NaturalOrder;

/// What a matrix comes to.
///
/// @param total of all that is looked at
/// @param districts of organisations
/// @param kinds of organisations
/// @param forms of events: which organisations took part in such an event
public record Coverage(Share total, List<Share> districts, List<Share> kinds, List<Share> forms) {
  public Coverage {
    districts = List.copyOf(districts);
    kinds = List.copyOf(kinds);
    forms = List.copyOf(forms);
  }

  public static Coverage of(Matrix matrix) {
    return new Coverage(
        share(matrix, "", matrix.members(), held(matrix), true),
        groups(matrix, Organization::district),
        groups(matrix, Organization::kind),
        byForm(matrix));
  }

  private static List<Gathering> held(Matrix matrix) {
    return matrix.gatherings().stream().filter(one -> one.held() > 0).toList();
  }

  private static List<Share> groups(Matrix matrix, Function<Organization, String> by) {
    Map<String, List<Member>> groups =
        matrix.members().stream()
            .collect(
                Collectors.groupingBy(
                    member -> by.apply(member.organization()),
                    () -> new TreeMap<>(Coverage::order),
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> share(matrix, group.getKey(), group.getValue(), held(matrix), false))
        .toList();
  }

  private static List<Share> byForm(Matrix matrix) {
    Map<String, List<Gathering>> forms =
        held(matrix).stream()
            .collect(
                Collectors.groupingBy(
                    Gathering::form, () -> new TreeMap<>(Coverage::order), Collectors.toList()));
    return forms.entrySet().stream()
        .map(form -> share(matrix, form.getKey(), matrix.members(), form.getValue(), true))
        .toList();
  }

  /// What has no name comes last.
  private static int order(String one, String other) {
    if (one.isEmpty() != other.isEmpty()) return one.isEmpty() ? 1 : -1;
    return new NaturalOrder().compare(one, other);
  }

  /// @param every whether events without anybody of the group are counted too
  private static Share share(
      Matrix matrix, String name, List<Member> members, List<Gathering> events, boolean every) {
    Set<UUID> counted = new HashSet<>();
    Set<UUID> took = new HashSet<>();
    int visits = 0;
    int people = 0;
    for (Gathering event : events) {
      if (every) counted.add(event.event());
      for (Member member : members) {
        Presence there = matrix.presences().get(new Matrix.Spot(member.id(), event.event()));
        if (there == null || !there.took()) continue;
        counted.add(event.event());
        took.add(member.id());
        visits += there.held();
        people += there.people();
      }
    }
    Set<UUID> all = members.stream().map(Member::id).collect(Collectors.toSet());
    return new Share(name, counted, all, took, visits, people, matrix.different(all, counted));
  }
}
