package zveno.pairing.view.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.database.Ids;
import zveno.pairing.RoundException;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundSteps;
import zveno.pairing.kept.Worked;

class DifferenceTest {
  @Test
  void pairs_are_kept_fresh_or_broken() {
    List<Place> present = List.of(new Place(0, 0), new Place(1, 1), new Place(2, 2));
    List<Place> other = List.of(new Place(0, 0), new Place(1, 2));

    assertThat(Difference.between(present, other)).isEqualTo(new Difference(1, 1, 2));
    assertThat(Difference.between(present, present)).isEqualTo(new Difference(3, 0, 0));
    assertThat(Difference.between(List.of(), other)).isEqualTo(new Difference(0, 2, 0));
  }

  @Test
  void only_recipients_with_other_donors_are_marked() throws RoundException {
    RoundSteps steps = new RoundSteps(Ids::next);
    KeptRound aside = steps.putAside(Worked.round(), "A");
    KeptRound round = Planned.of(steps.pin(aside, new Place(0, 1)), true).round();

    List<VariantRow> rows = VariantRow.of(round);

    assertThat(rows).extracting(VariantRow::recipient).startsWith("№ 911", "№ 912");
    assertThat(rows).extracting(VariantRow::anyDiffers).containsExactly(true, true, false, false);
    assertThat(rows.getFirst().donors()).containsExactly("№ 902", "№ 901");
    assertThat(rows.getFirst().differs()).containsExactly(false, true);
  }
}
