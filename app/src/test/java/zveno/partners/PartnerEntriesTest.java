package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zveno.search.Entry;
import zveno.search.FoundKind;
import zveno.search.SearchIndex;
import zveno.text.Messages;

class PartnerEntriesTest {
  private final List<Entry> entries =
      new PartnerEntries(() -> List.of(PartnerFixture.school(905)), Messages.load()).all();
  private final SearchIndex index = SearchIndex.of(List.of(() -> entries));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "МБОУ СОШ 905",
        "Муниципальное учреждение",
        "школа 905",
        "7707083894",
        "1037739010891",
        "8125550905",
        "555-09-06",
        "sokolova@example.org",
        "Соколова",
        "заместитель директора",
        "лебедев",
        "Речная",
        "наставничество",
        "Фрунзенский"
      })
  void partnerIsFoundByWhatIsKnownOfIt(String typed) {
    assertThat(index.find(typed, 6))
        .first()
        .satisfies(
            answer -> assertThat(answer.kind()).isEqualTo(FoundKind.PARTNER),
            answer ->
                assertThat(answer.found().getFirst().id())
                    .isEqualTo(PartnerFixture.school(905).id()));
  }

  @Test
  void contactPersonLeadsToItsPartner() {
    assertThat(index.find("соколова", 6).get(1).found())
        .singleElement()
        .satisfies(
            found -> assertThat(found.kind()).isEqualTo(FoundKind.CONTACT),
            found -> assertThat(found.id()).isEqualTo(PartnerFixture.school(905).id()),
            found -> assertThat(found.title()).isEqualTo("Соколова Вера Ильинична"),
            found ->
                assertThat(found.details()).isEqualTo("заместитель директора · МБОУ «СОШ № 905»"));
  }

  @Test
  void agreementIsFoundByItsNumber() {
    assertThat(index.find("14", 6).getFirst().found().getFirst().details())
        .startsWith("№ договора: 14 · ");
  }
}
