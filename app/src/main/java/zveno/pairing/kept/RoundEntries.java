package zveno.pairing.kept;

import java.util.List;
import java.util.stream.Stream;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.search.Fact;
import zveno.search.FoundKind;
import zveno.text.RussianDate;

/// Rounds for the search, by name and by the schools that take part.
public record RoundEntries(Rounds rounds) implements Entries {
  @Override
  public List<Entry> all() {
    return rounds.all().stream().map(this::entry).toList();
  }

  private Entry entry(RoundLine line) {
    List<Fact> schools =
        rounds.find(line.id()).stream().flatMap(RoundEntries::schools).map(Fact::named).toList();
    return new Entry(
        FoundKind.ROUND,
        line.id(),
        line.name(),
        List.of(RussianDate.digits(line.madeOn())),
        schools);
  }

  private static Stream<String> schools(KeptRound round) {
    return Stream.concat(
        round.recipients().stream().map(Recipient::name), round.donors().stream().map(Donor::name));
  }
}
