package zveno.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.demo.DemoTable.Row;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Recipient;
import zveno.pairing.kept.ScoreRow;
import zveno.pairing.kept.Wish;

/// The round of the demo: schools of the district with invented scores, two pairs fixed, one school
/// more than there are places for it.
public final class DemoRound {
  private static final String NAME = "ОГЭ, математика (пример)";
  private static final int ROUND = 1;

  private DemoRound() {}

  /// The planned round.
  ///
  /// @param linked whether its schools are records of the base
  public static KeptRound on(LocalDate today, boolean linked) {
    List<Donor> donors = new ArrayList<>();
    for (Row row : DemoTable.load("donors")) {
      donors.add(
          new Donor(
              school(DemoIds.Kind.DONOR, row.number(), linked),
              Integer.parseInt(row.text("places"))));
    }
    List<Recipient> recipients = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (Row row : DemoTable.load("scores")) {
      int place = recipients.size();
      KeptSchool school = school(DemoIds.Kind.RECIPIENT, row.number(), linked);
      recipients.add(new Recipient(school, scores(row, donors), List.of()));
      for (int d = 0; d < donors.size(); d++) {
        if (!donors.get(d).name().equals(name(row.text("pin")))) continue;
        UUID id = DemoIds.of(DemoIds.Kind.MARK, row.number());
        marks.add(new Mark(id, Mark.Kind.PIN, new Place(place, d)));
      }
    }
    return planned(
        new KeptRound(
            DemoIds.of(DemoIds.Kind.ROUND, ROUND),
            NAME,
            "",
            today,
            Wish.usual(),
            recipients,
            donors,
            marks,
            List.of()));
  }

  private static KeptRound planned(KeptRound round) {
    try {
      return Planned.of(round, false).round();
    } catch (RoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ScoreRow scores(Row row, List<Donor> donors) {
    int[] none = new int[donors.size()];
    Arrays.fill(none, ScoreTable.EMPTY);
    ScoreRow scores = ScoreRow.of(none);
    for (int d = 0; d < donors.size(); d++) {
      String score = row.text(donors.get(d).name().substring(2));
      if (!score.isEmpty()) scores = scores.with(d, Optional.of(new BigDecimal(score)));
    }
    return scores;
  }

  private static KeptSchool school(DemoIds.Kind kind, int number, boolean linked) {
    UUID organization = DemoIds.of(DemoIds.Kind.ORGANIZATION, number);
    return new KeptSchool(
        DemoIds.of(kind, number),
        name(Integer.toString(number)),
        linked ? Optional.of(organization) : Optional.empty());
  }

  private static String name(String number) {
    return "№\u00a0" + number;
  }
}
