package zveno.partners.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zveno.partners.Organization;
import zveno.partners.PartnerField;

class AlikeSearchTest {
  private static final String INN = "7707083893";
  private static final String OTHER_INN = "7830002293";
  private static final String OGRN = "1027700132195";
  private static final String OTHER_OGRN = "1037739010891";

  @Test
  void one_inn_and_one_telephone_make_a_sure_pair() {
    Card one = Card.of(1, "МБОУ «СОШ № 905»").with(PartnerField.INN, INN);
    Card two = Card.of(2, "Гимназия «Родник»").with(PartnerField.INN, INN);

    assertThat(
            signs(
                one.with(PartnerField.PHONE, "8 (812) 555-09-05"),
                two.with(PartnerField.PHONE, "555-09-05")))
        .containsExactly(Sign.INN, Sign.PHONE);
    assertThat(found(one, two)).extracting(AlikePair::certainty).containsExactly(90);
  }

  @Test
  void another_kpp_makes_a_branch_which_is_not_proposed_for_its_inn_alone() {
    Card one =
        Card.of(1, "Институт «Вектор»")
            .with(PartnerField.INN, INN)
            .with(PartnerField.KPP, "770701001");
    Card branch =
        Card.of(2, "Филиал в Заречье")
            .with(PartnerField.INN, INN)
            .with(PartnerField.KPP, "780101001");

    assertThat(signs(one, branch)).isEmpty();
    assertThat(signs(one, branch.with(PartnerField.NAME, "Институт «Вектор»")))
        .containsExactly(Sign.NAME, Sign.BRANCH);
  }

  @Test
  void different_valid_inns_part_cards_of_one_name_and_a_mistyped_one_parts_nothing() {
    Card one = Card.of(1, "СОШ № 905").in("Невский").with(PartnerField.INN, INN);
    Card two = Card.of(2, "СОШ № 905").in("Невский");

    assertThat(signs(one, two.with(PartnerField.INN, OTHER_INN))).isEmpty();
    assertThat(signs(one, two.with(PartnerField.INN, "7707083894")))
        .containsExactly(Sign.NAME, Sign.NUMBER);
  }

  @Test
  void different_valid_ogrns_part_cards_without_a_common_inn() {
    Card one = Card.of(1, "Школа «Унисон»").with(PartnerField.OGRN, OGRN);
    Card two = Card.of(2, "Школа «Унисон»").with(PartnerField.OGRN, OTHER_OGRN);

    assertThat(signs(one, two)).isEmpty();
    assertThat(signs(one, two.with(PartnerField.OGRN, OGRN))).containsExactly(Sign.OGRN, Sign.NAME);
  }

  @Test
  void one_number_in_one_district_is_one_school_and_a_kindergarten_of_that_number_is_another() {
    Card school = Card.of(1, "ГБОУ средняя общеобразовательная школа № 905").in("Невский");

    assertThat(signs(school, Card.of(2, "СОШ 905").in("Невский район")))
        .containsExactly(Sign.NUMBER);
    assertThat(signs(school, Card.of(2, "ГБДОУ детский сад № 905").in("Невский"))).isEmpty();
    assertThat(signs(school, Card.of(2, "Гимназия № 905").in("Невский"))).isEmpty();
    assertThat(signs(school, Card.of(2, "СОШ № 906").in("Невский"))).isEmpty();
    assertThat(signs(school, Card.of(2, "СОШ № 905").in("Кировский"))).isEmpty();
  }

  @Test
  void a_part_of_a_school_is_not_the_school_even_under_its_inn() {
    Card school = Card.of(1, "ГБОУ лицей № 904").in("Невский").with(PartnerField.INN, INN);
    Card part =
        Card.of(2, "Отделение дополнительного образования детей ГБОУ лицея № 904")
            .in("Невский")
            .with(PartnerField.INN, INN);

    assertThat(signs(school, part)).isEmpty();
  }

  @Test
  void the_sort_of_a_name_that_tells_none_is_that_of_the_kind() {
    Card school = Card.of(1, "СОШ № 905").in("Невский");
    Card plain = Card.of(2, "ГБОУ № 905").in("Невский");

    assertThat(signs(school, plain.with(PartnerField.KIND, "СОШ"))).containsExactly(Sign.NUMBER);
    assertThat(signs(school, plain.with(PartnerField.KIND, "детский сад"))).isEmpty();
  }

  @Test
  void a_school_without_a_district_is_like_the_only_one_of_its_number_and_like_none_of_several() {
    Card nowhere = Card.of(1, "СОШ 905");
    Card one = Card.of(2, "ГБОУ «СОШ № 905»").in("Невский");
    Card two = Card.of(3, "МБОУ «СОШ № 905»").in("Кировский");

    assertThat(signs(nowhere, one)).containsExactly(Sign.NUMBER_ALONE);
    assertThat(found(nowhere, one, two)).isEmpty();
  }

  @Test
  void a_slip_of_the_fingers_in_a_long_word_is_near_and_another_word_is_not() {
    Card one = Card.of(1, "Центр «Созвездие» Невского района").in("Невский");

    assertThat(signs(one, Card.of(2, "Центр «Созвезде»").in("Невский")))
        .containsExactly(Sign.NEAR_NAME);
    assertThat(signs(one, Card.of(2, "Центр «Созвездие-2»").in("Невский"))).isEmpty();
    assertThat(signs(one, Card.of(2, "Центр «Созвезде»").in("Кировский"))).isEmpty();
    assertThat(signs(Card.of(1, "Музей воды"), Card.of(2, "Музей моды"))).isEmpty();
    assertThat(signs(Card.of(1, "Центр «Восток»"), Card.of(2, "Центр «Восход»"))).isEmpty();
  }

  @Test
  void a_telephone_alone_makes_no_pair() {
    assertThat(
            signs(
                Card.of(1, "Дом детского творчества").with(PartnerField.PHONE, "8 812 555-09-05"),
                Card.of(2, "Отделение «Радуга»").with(PartnerField.PHONE, "8 812 555-09-05")))
        .isEmpty();
  }

  @Test
  void another_name_of_a_card_is_a_name() {
    assertThat(
            signs(
                Card.of(1, "Лицей «Меридиан»").with(PartnerField.ALIASES, "Школа Будущего"),
                Card.of(2, "Школа «Будущего»").with(PartnerField.TYPE, "")))
        .isEmpty();
    assertThat(
            signs(
                Card.of(1, "Студия «Меридиан»").with(PartnerField.ALIASES, "Точка роста"),
                Card.of(2, "«Точка роста»")))
        .contains(Sign.NAME);
  }

  @Test
  void what_the_user_called_two_is_not_proposed_and_the_surest_comes_first() {
    Card one = Card.of(1, "СОШ № 905").in("Невский");
    Card two = Card.of(2, "Школа № 905").in("Невский");
    Card three = Card.of(3, "Средняя школа № 905").in("Невский").with(PartnerField.INN, INN);
    Card four = Card.of(4, "Школа 905").in("Невский").with(PartnerField.INN, INN);
    Couple two3 = Couple.of(three.id(), two.id());

    List<AlikePair> pairs = AlikeSearch.among(organizations(one, two, three, four), Set.of(two3));

    assertThat(pairs.getFirst().couple()).isEqualTo(Couple.of(three.id(), four.id()));
    assertThat(pairs).extracting(AlikePair::couple).hasSize(5).doesNotContain(two3);
  }

  @Test
  void a_key_that_a_whole_district_shares_is_not_compared_all_with_all() {
    Blocks blocks = new Blocks();
    List<Traits> crowd = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      crowd.add(
          Traits.of(
              Card.of(i, "Кружок «" + "я".repeat(i % 50) + i + "»")
                  .with(PartnerField.INN, INN)
                  .organization()));
    }
    crowd.forEach(blocks::add);

    int compared = crowd.stream().mapToInt(card -> blocks.near(card).size()).sum();

    assertThat(compared / 2).isBetween(2_000 * 8 - 40, 2_000 * 40);
  }

  private static List<Sign> signs(Card one, Card two) {
    List<AlikePair> pairs = found(one, two);
    return pairs.isEmpty() ? List.of() : pairs.getFirst().signs();
  }

  private static List<AlikePair> found(Card... cards) {
    return AlikeSearch.among(organizations(cards), Set.of());
  }

  private static List<Organization> organizations(Card... cards) {
    return Stream.of(cards).map(Card::organization).toList();
  }
}
