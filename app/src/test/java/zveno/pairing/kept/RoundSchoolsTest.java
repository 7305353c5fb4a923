package zveno.pairing.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.database.Ids;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;

class RoundSchoolsTest {
  private final RoundSteps steps = new RoundSteps(Ids::next);
  private final RoundSchools schools = new RoundSchools(Ids::next);
  private final KeptRound round = steps.putAside(Worked.round(), "А");

  @Test
  void a_new_recipient_has_no_scores_and_no_pair_until_they_are_given() throws RoundException {
    UUID known = Ids.next();
    KeptRound added = schools.add(round, Side.RECIPIENT, "№ 930", Optional.of(known));

    assertThat(added.recipients()).hasSize(5);
    assertThat(added.recipients().getLast().school().organization()).contains(known);
    KeptRound planned = Planned.of(added, true).round();
    assertThat(planned.pairs()).isEqualTo(round.pairs());
    KeptRound scored = steps.score(planned, new Place(4, 1), Optional.of(new BigDecimal("99")));
    assertThat(Planned.of(scored, true).round().recipients().getLast().donors()).containsExactly(1);
  }

  @Test
  void a_new_donor_has_one_place_and_none_in_variants_made_before() throws RoundException {
    KeptRound added = schools.add(round, Side.DONOR, "№ 930", Optional.empty());
    KeptRound scored = steps.score(added, new Place(0, 3), Optional.of(new BigDecimal("99")));
    KeptRound planned = Planned.of(scored, true).round();

    assertThat(added.donors().getLast().capacity()).isOne();
    assertThat(planned.recipients().getFirst().donors()).containsExactly(3);
    KeptRound back = steps.goBack(planned, planned.variants().getFirst());
    assertThat(back.donors()).extracting(Donor::capacity).containsExactly(2, 1, 1, 0);
    assertThat(Planned.of(back, true).round().pairs()).isEqualTo(round.pairs());
  }

  @Test
  void a_recipient_goes_with_its_pins_and_bans_and_the_others_keep_theirs() throws RoundException {
    KeptRound marked =
        steps.ban(steps.pin(steps.pin(round, new Place(0, 1)), new Place(2, 2)), new Place(3, 1));
    KeptRound planned = Planned.of(steps.putAside(marked, "Б"), true).round();
    KeptRound removed = schools.remove(planned, Side.RECIPIENT, 0);

    assertThat(removed.recipients())
        .extracting(Recipient::name)
        .containsExactly("№ 912", "№ 913", "№ 914");
    assertThat(removed.places(Mark.Kind.PIN)).containsExactly(new Place(1, 2));
    assertThat(removed.places(Mark.Kind.BAN)).containsExactly(new Place(2, 1));
    assertThat(removed.marks()).extracting(Mark::id).containsExactly(id(marked, 1), id(marked, 2));
    assertThat(removed.variants().getLast().pins()).containsExactly(new Place(1, 2));
    assertThat(removed.variants().getFirst().pairs())
        .containsExactly(new Place(0, 1), new Place(1, 2), new Place(2, 0));
    assertThat(Planned.of(removed, true).plan().total()).isEqualTo(new BigDecimal("238"));
  }

  @Test
  void a_donor_goes_with_its_column_and_its_places_in_variants() throws RoundException {
    KeptRound removed = schools.remove(round, Side.DONOR, 1);

    assertThat(removed.donors()).extracting(Donor::name).containsExactly("№ 901", "№ 903");
    assertThat(removed.recipients().get(2).scores()).isEqualTo(ScoreRow.of(70_000, 65_000));
    assertThat(removed.pairs()).containsExactly(new Place(0, 0), new Place(2, 1), new Place(3, 0));
    assertThat(removed.variants().getFirst().capacities()).containsExactly(2, 1);
    assertThat(removed.variants().getFirst().pairs()).isEqualTo(removed.pairs());
    KeptRound fresh =
        Worked.round("заново", new int[][] {{90, 40}, {85, 30}, {70, 65}, {88, 50}}, 2, 1);
    assertThat(Planned.of(removed, true).round().pairs()).isEqualTo(fresh.pairs());
  }

  @Test
  void a_school_that_the_side_has_already_is_refused_by_name() {
    KeptRound twice = schools.add(round, Side.DONOR, "№901", Optional.empty());

    assertThatThrownBy(() -> Planned.of(twice, true))
        .isInstanceOfSatisfying(
            RoundException.class,
            refused -> assertThat(refused.fault()).isEqualTo(RoundFault.NAME_AMBIGUOUS));
    KeptRound empty = schools.remove(Worked.round("один", new int[][] {{5}}, 1), Side.DONOR, 0);
    assertThat(empty.recipients().getFirst().scores().size()).isZero();
    assertThat(empty.pairs()).isEqualTo(List.of());
  }

  private static UUID id(KeptRound round, int mark) {
    return round.marks().get(mark).id();
  }
}
