package zveno.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.events.calendar.Packing.Placed;
import zveno.events.calendar.Packing.Wish;

class PackingTest {
  private static Wish<String> wish(String name, double from, double wanted) {
    return new Wish<>(name, from, from + 10, wanted);
  }

  @Test
  void aTitleRunsOnOverFreeDaysAndEndsWhereItIsWhole() {
    Packing<String> packed = Packing.pack(List.of(wish("a", 0, 35), wish("b", 40, 95)), 1, 100);
    assertThat(packed.placed())
        .containsExactly(new Placed<>("a", 0, 0, 35), new Placed<>("b", 0, 40, 95));
    assertThat(packed.cut()).isZero();
  }

  @Test
  void theNextOfALaneCutsTheTitleBefore() {
    Packing<String> packed = Packing.pack(List.of(wish("a", 0, 50), wish("b", 30, 60)), 1, 100);
    assertThat(packed.placed())
        .containsExactly(new Placed<>("a", 0, 0, 30), new Placed<>("b", 0, 30, 60));
    assertThat(packed.cut()).isEqualTo(20 * 20 / 50.0);
  }

  @Test
  void aFreeLaneIsTakenBeforeATitleIsCut() {
    Packing<String> packed = Packing.pack(List.of(wish("a", 0, 50), wish("b", 30, 60)), 2, 100);
    assertThat(packed.placed())
        .containsExactly(new Placed<>("a", 0, 0, 50), new Placed<>("b", 1, 30, 60));
  }

  @Test
  void theLaneThatLeavesLeastUnusedIsTaken() {
    Packing<String> packed =
        Packing.pack(List.of(wish("a", 0, 20), wish("b", 0, 38), wish("c", 40, 60)), 2, 100);
    assertThat(packed.placed())
        .containsExactly(
            new Placed<>("a", 0, 0, 20), new Placed<>("b", 1, 0, 38), new Placed<>("c", 1, 40, 60));
  }

  @Test
  void aLongOneKeepsItsDaysAndTheEdgeCutsAll() {
    Packing<String> packed =
        Packing.pack(List.of(new Wish<>("ten days", 0, 80, 30), wish("late", 90, 140)), 1, 100);
    assertThat(packed.placed())
        .containsExactly(new Placed<>("ten days", 0, 0, 80), new Placed<>("late", 0, 90, 100));
  }

  @Test
  void whatHasNoLaneIsLeft() {
    Packing<String> packed = Packing.pack(List.of(wish("a", 0, 10), wish("b", 0, 10)), 1, 100);
    assertThat(packed.placed()).containsExactly(new Placed<>("a", 0, 0, 10));
    assertThat(packed.left()).containsExactly("b");
  }

  @Test
  void lanesGoWhereTheyHelpMost() {
    List<Wish<String>> full = List.of(wish("a", 0, 10), wish("b", 0, 10), wish("c", 0, 10));
    List<Wish<String>> cut = List.of(wish("d", 0, 50), wish("e", 30, 60));
    List<Wish<String>> quiet = List.of(wish("f", 0, 10));
    assertThat(lanes(LaneShares.deal(List.of(full, cut, quiet), 5, 100))).containsExactly(3, 1, 1);
    assertThat(lanes(LaneShares.deal(List.of(full, cut, quiet), 9, 100))).containsExactly(3, 2, 1);
    assertThat(lanes(LaneShares.deal(List.of(full, cut, quiet), 3, 100))).containsExactly(1, 1, 1);
  }

  private static List<Integer> lanes(List<Packing<String>> packed) {
    return packed.stream()
        .map(one -> one.placed().stream().mapToInt(Placed::lane).max().orElse(0) + 1)
        .toList();
  }
}
