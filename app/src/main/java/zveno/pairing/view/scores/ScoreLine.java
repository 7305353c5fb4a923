package zveno.pairing.view.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Recipient;
import zveno.text.RussianNumber;

/// A line of the score table: the places of the donors, or the scores of one recipient.
///
/// @param recipient its place; -1 for the line of places
record ScoreLine(UUID id, int recipient, String name, List<String> cells) {
  static final int PLACES = -1;

  ScoreLine {
    cells = List.copyOf(cells);
  }

  /// The line of places, then the recipients in the order of the table.
  static List<ScoreLine> of(KeptRound round, String placesName) {
    List<ScoreLine> lines = new ArrayList<>();
    lines.add(
        new ScoreLine(
            round.id(),
            PLACES,
            placesName,
            round.donors().stream().map(donor -> Integer.toString(donor.capacity())).toList()));
    for (int r = 0; r < round.recipients().size(); r++) {
      Recipient school = round.recipients().get(r);
      lines.add(
          new ScoreLine(
              school.school().id(),
              r,
              school.name(),
              IntStream.range(0, round.donors().size())
                  .mapToObj(d -> school.scores().score(d).map(RussianNumber::format).orElse(""))
                  .toList()));
    }
    return lines;
  }
}
