package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zveno.partners.Partner;
import zveno.partners.PartnerEntries;
import zveno.partners.PartnerFixture;
import zveno.search.SearchIndex;
import zveno.text.Messages;

/// The search over 5 000 partners with a contact person each.
@Bench
class SearchBenchTest {
  private static final int PARTNERS = 5_000;
  private static final int SHOWN = 6;
  private static final List<String> TYPED =
      List.of("школа", "905", "соколова вера", "5550905", "школа 95", "о");

  @Test
  void the_search_over_five_thousand(Figures figures) throws Exception {
    List<Partner> partners =
        IntStream.range(0, PARTNERS).mapToObj(i -> PartnerFixture.school(901 + i)).toList();
    PartnerEntries entries = new PartnerEntries(() -> partners, Messages.load());
    SearchIndex index = SearchIndex.of(List.of(entries));
    for (String typed : TYPED) {
      figures.add(
          Figure.absolute(
              "the palette's answer among 5 000 partners: " + typed,
              "ms",
              Stopwatch.median(() -> index.find(typed, SHOWN)),
              50));
    }
    figures.add(
        Figure.absolute(
            "the search made ready over 5 000 partners",
            "ms",
            Stopwatch.median(() -> SearchIndex.of(List.of(entries))),
            1_000));
    assertThat(index.find("соколова", SHOWN)).hasSize(2);
    assertThat(index.find("5900", SHOWN).getFirst().found().getFirst().id())
        .isEqualTo(new UUID(9, 5_900));
  }
}
