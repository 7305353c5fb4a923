package zveno.partners.alike.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.partners.PartnerField;
import zveno.partners.alike.Couple;
import zveno.partners.alike.store.JooqDuplicates;
import zveno.partners.store.JooqPartners;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class DuplicatesViewModelTest implements PartnersViewModel.Notices {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final List<String> told = new ArrayList<>();
  private int changed;
  private final DuplicatesViewModel model =
      new DuplicatesViewModel(
          new DuplicatesViewModel.Means(
              new JooqDuplicates(database, journal),
              partners,
              new DirectTasks(),
              Messages.load(),
              this,
              () -> changed++));

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void offerUndo(String sentence) {
    told.add(sentence);
  }

  @Override
  public void saved() {}

  @BeforeEach
  void three_couples_of_falling_certainty() {
    card("МБОУ «СОШ № 951»", "Невский", "7707083893");
    card("СОШ 951", "Невский", "7707083893");
    card("МБОУ «СОШ № 952»", "Невский", "");
    card("СОШ 952", "Невский", "");
    card("Студия «Перекрёсток»", "Невский", "");
    card("Студия «Перекрёстк»", "Невский", "");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void before_a_search_an_empty_list_says_nothing() {
    assertThat(model.searchedProperty().get()).isFalse();
    model.load();
    assertThat(model.searchedProperty().get()).isTrue();
    assertThat(names())
        .containsExactly("МБОУ «СОШ № 951»", "МБОУ «СОШ № 952»", "Студия «Перекрёсток»");
    assertThat(left()).isEqualTo("МБОУ «СОШ № 951»");
  }

  @Test
  void the_couple_wanted_is_in_hand_once_it_is_found() {
    model.want(Couple.of(id("Студия «Перекрёсток»"), id("Студия «Перекрёстк»")));
    model.load();
    assertThat(left()).isEqualTo("Студия «Перекрёсток»");
    model.load();
    assertThat(left()).as("it stays in hand").isEqualTo("Студия «Перекрёсток»");
  }

  @Test
  void a_step_goes_to_the_neighbour_and_stays_at_the_ends() {
    model.step(1);
    assertThat(model.chosenProperty().get()).isEmpty();
    model.load();
    model.step(1);
    assertThat(left()).isEqualTo("МБОУ «СОШ № 952»");
    model.step(5);
    assertThat(left()).isEqualTo("Студия «Перекрёсток»");
    model.step(-9);
    assertThat(left()).isEqualTo("МБОУ «СОШ № 951»");
  }

  @Test
  void what_was_chosen_of_one_couple_is_forgotten_with_it() {
    partners.set(List.of(id("МБОУ «СОШ № 951»")), PartnerField.HEAD, "Лебедев Пётр");
    partners.set(List.of(id("СОШ 951")), PartnerField.HEAD, "Лебедева Анна");
    model.load();
    model.take(PartnerField.HEAD, true);
    model.step(1);
    model.step(-1);
    model.unite();
    assertThat(partners.named("МБОУ «СОШ № 951»").getFirst().head()).isEqualTo("Лебедев Пётр");
  }

  @Test
  void what_is_taken_and_given_back_is_as_if_never_taken() {
    partners.set(List.of(id("МБОУ «СОШ № 951»")), PartnerField.HEAD, "Лебедев Пётр");
    partners.set(List.of(id("СОШ 951")), PartnerField.HEAD, "Лебедева Анна");
    model.load();
    model.take(PartnerField.HEAD, true);
    model.take(PartnerField.HEAD, false);
    model.take(PartnerField.NAME, true);
    model.unite();
    assertThat(partners.named("СОШ 951").getFirst().head()).isEqualTo("Лебедев Пётр");
    assertThat(partners.named("СОШ 951").getFirst().name()).isEqualTo("СОШ 951");
  }

  @Test
  void after_a_couple_the_next_one_is_in_hand() {
    model.load();
    model.step(1);
    model.setApart();
    assertThat(left()).isEqualTo("Студия «Перекрёсток»");
    assertThat(names()).containsExactly("МБОУ «СОШ № 951»", "Студия «Перекрёсток»");
    model.unite();
    assertThat(left()).as("after the last the first").isEqualTo("МБОУ «СОШ № 951»");
    model.unite();
    assertThat(model.chosenProperty().get()).isEqualTo(Optional.empty());
    assertThat(model.lines()).isEmpty();
    assertThat(told).hasSize(3);
    assertThat(changed).isEqualTo(3);
  }

  private void card(String name, String district, String inn) {
    UUID id = partners.add(name);
    partners.set(List.of(id), PartnerField.DISTRICT, district);
    partners.set(List.of(id), PartnerField.INN, inn);
    if (name.startsWith("М") || name.endsWith("ок»")) {
      partners.set(List.of(id), PartnerField.CITY, "Заречье");
    }
  }

  private UUID id(String name) {
    return partners.named(name).getFirst().id();
  }

  private List<String> names() {
    return model.lines().stream().map(line -> line.left().organization().callName()).toList();
  }

  private String left() {
    return model.chosenProperty().get().orElseThrow().left().organization().callName();
  }
}
