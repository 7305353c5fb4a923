package zveno.partners.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.alike.AlikeWatch.Likely;

class AlikeWatchTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final List<String> NAMES =
      List.of("СОШ № 90%d", "МБОУ «СОШ № 90%d»", "Детский сад № 90%d", "Студия «Перекрёсток» %d");
  private static final List<String> DISTRICTS = List.of("Невский", "Кировский", "");

  private final AlikeWatch watch = new AlikeWatch();
  private final Map<UUID, Likely> signs = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void after_every_edit_the_signs_are_those_of_a_search_over_the_whole_base(long seed) {
    Random random = new Random(seed);
    Map<UUID, Organization> cards = new HashMap<>();
    Set<Couple> apart = new java.util.HashSet<>();
    for (int edit = 0; edit < 300; edit++) {
      UUID id = new UUID(0, random.nextInt(30));
      if (random.nextInt(5) == 0) {
        cards.remove(id);
        tell(id, Optional.empty());
      } else {
        Organization card = anyCard((int) id.getLeastSignificantBits(), random);
        cards.put(id, card);
        tell(id, Optional.of(card));
      }
      if (random.nextInt(20) == 0) {
        Couple couple = Couple.of(id, new UUID(0, 31));
        List<AlikePair> all = AlikeSearch.among(cards.values(), Set.of());
        if (!all.isEmpty()) couple = all.get(random.nextInt(all.size())).couple();
        if (!apart.remove(couple)) apart.add(couple);
        watch.apart(apart);
        work(LONG);
      }
      assertThat(signs).as("edit " + edit).isEqualTo(searched(cards, apart));
      assertThat(watch.done()).isTrue();
    }
  }

  private static Organization anyCard(int number, Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size())).formatted(random.nextInt(8));
    return Card.of(number, name)
        .in(DISTRICTS.get(random.nextInt(DISTRICTS.size())))
        .with(PartnerField.PHONE, random.nextBoolean() ? "555-09-0" + random.nextInt(9) : "")
        .organization();
  }

  private void tell(UUID id, Optional<Organization> card) {
    watch.changed(Map.of(id, card));
    work(LONG);
  }

  private void work(Duration piece) {
    while (!watch.done()) {
      watch
          .step(piece)
          .forEach(
              (id, likely) ->
                  likely.ifPresentOrElse(now -> signs.put(id, now), () -> signs.remove(id)));
    }
  }

  private static Map<UUID, Likely> searched(Map<UUID, Organization> cards, Set<Couple> apart) {
    Map<UUID, Likely> best = new HashMap<>();
    for (AlikePair pair : AlikeSearch.among(cards.values(), apart)) {
      for (UUID id : List.of(pair.couple().one(), pair.couple().other())) {
        String name = cards.get(pair.couple().besides(id)).callName();
        best.putIfAbsent(id, new Likely(pair, name));
      }
    }
    return best;
  }

  @Test
  void work_in_small_pieces_comes_to_the_same() {
    Map<UUID, Organization> cards = new HashMap<>();
    Map<UUID, Optional<Organization>> told = new HashMap<>();
    Random random = new Random(7);
    for (int number = 0; number < 60; number++) {
      Organization card = anyCard(number, random);
      cards.put(card.id(), card);
      told.put(card.id(), Optional.of(card));
    }
    watch.changed(told);
    work(Duration.ofNanos(1));
    assertThat(signs).isEqualTo(searched(cards, Set.of())).isNotEmpty();
  }

  @Test
  void what_is_only_typed_is_compared_and_changes_nothing() {
    Card school = Card.of(1, "МБОУ «СОШ № 905»").in("Невский");
    Card fresh = Card.of(2, "Новый партнёр").in("Невский");
    for (Card card : List.of(school, fresh)) tell(card.id(), Optional.of(card.organization()));

    assertThat(watch.like(typed(fresh, "СОШ 905")))
        .hasValueSatisfying(
            likely -> {
              assertThat(likely.name()).isEqualTo("МБОУ «СОШ № 905»");
              assertThat(likely.pair().couple()).isEqualTo(Couple.of(school.id(), fresh.id()));
              assertThat(likely.pair().signs()).containsExactly(Sign.NUMBER);
            });
    assertThat(watch.like(typed(fresh, "СОШ 906"))).isEmpty();
    assertThat(watch.like(typed(fresh, "Новый партнёр"))).as("itself is no other card").isEmpty();
    assertThat(signs).isEmpty();
  }

  private static TypedCard typed(Card card, String name) {
    return new TypedCard(card.organization(), PartnerField.NAME, name);
  }

  @Test
  void an_inn_is_compared_as_it_would_be_written() {
    Card one = Card.of(1, "Лицей «Вектор»").with(PartnerField.INN, "7707083893");
    Card fresh = Card.of(2, "Новый партнёр");
    tell(one.id(), Optional.of(one.organization()));
    tell(fresh.id(), Optional.of(fresh.organization()));
    TypedCard typed = new TypedCard(fresh.organization(), PartnerField.INN, "ИНН 7707 083893");
    assertThat(watch.like(typed)).isEmpty();
    typed = new TypedCard(fresh.organization(), PartnerField.INN, "7707 083893 ");
    assertThat(watch.like(typed).orElseThrow().pair().signs()).containsExactly(Sign.INN);
    assertThat(TypedCard.tells(PartnerField.INN)).isTrue();
    assertThat(TypedCard.tells(PartnerField.NOTE)).isFalse();
  }

  @Test
  void a_card_read_again_without_a_change_costs_nothing() {
    Card school = Card.of(1, "СОШ № 905").in("Невский");
    tell(school.id(), Optional.of(school.organization()));
    watch.changed(Map.of(school.id(), Optional.of(school.organization())));
    assertThat(watch.step(LONG)).isEmpty();
    assertThat(new ArrayList<>(signs.keySet())).isEmpty();
  }
}
