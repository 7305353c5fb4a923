package zveno.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  @Test
  void titleThatBeginsSoStandsBeforeWordsAndWordsBeforeMiddles() {
    SearchIndex index =
        index(
            partner(1, "Гимнолицей № 902"),
            partner(2, "МБОУ «Лицей № 904»"),
            partner(3, "Лицей № 910"),
            partner(4, "Музей", new Fact("Адрес", "Лицейская ул., д. 1")),
            partner(5, "Театр", new Fact("Примечание", "при гимнолицее")));
    assertThat(titles(index.find("лицей", 6)))
        .containsExactly("Лицей № 910", "МБОУ «Лицей № 904»", "Гимнолицей № 902", "Музей");
    assertThat(titles(index.find("лице", 6)))
        .containsExactly("Лицей № 910", "МБОУ «Лицей № 904»", "Гимнолицей № 902", "Музей", "Театр");
  }

  @Test
  void equalsStandInNaturalOrder() {
    SearchIndex index = index(partner(1, "СОШ № 9010"), partner(2, "СОШ № 901"), partner(3, "СОШ"));
    assertThat(titles(index.find("сош", 6))).containsExactly("СОШ", "СОШ № 901", "СОШ № 9010");
    assertThat(titles(index.find("901", 6))).containsExactly("СОШ № 901", "СОШ № 9010");
  }

  @Test
  void wordsMayStandInTitleAndDetails() {
    SearchIndex index =
        index(
            partner(1, "СОШ № 905", Fact.named("Соколова Вера Ильинична")),
            partner(2, "СОШ № 906", Fact.named("Соколова Анна Петровна")));
    assertThat(titles(index.find("905 соколова", 6))).containsExactly("СОШ № 905");
    assertThat(index.find("907", 6)).isEmpty();
    assertThat(index.find("  ", 6)).isEmpty();
  }

  @Test
  void answerTellsWhatItWasFoundBy() {
    SearchIndex index =
        index(
            new Entry(
                FoundKind.PARTNER,
                new UUID(0, 1),
                "СОШ № 905",
                List.of("Школа", "", "Заречный"),
                List.of(new Fact("ИНН", "9843905017"), new Fact("Телефон", "+7 (812) 555-09-05"))));
    assertThat(details(index, "905")).isEqualTo("Школа · Заречный");
    assertThat(details(index, "заречный")).isEqualTo("Школа · Заречный");
    assertThat(details(index, "98439")).isEqualTo("ИНН: 9843905017 · Школа · Заречный");
    assertThat(details(index, "5550905"))
        .isEqualTo("Телефон: +7 (812) 555-09-05 · Школа · Заречный");
    assertThat(index.find("ИНН", 6)).isEmpty();
  }

  @Test
  void yoAndEqualWordsAreOne() {
    SearchIndex index =
        index(partner(1, "Семёновская школа"), partner(2, "ОО № 903"), partner(3, "ШССУ № 904"));
    assertThat(titles(index.find("семен", 6))).containsExactly("Семёновская школа");
    assertThat(titles(index.find("ОУ", 6))).containsExactly("ОО № 903");
    assertThat(titles(index.find("ШНСУ 904", 6))).containsExactly("ШССУ № 904");
  }

  @Test
  void kindsComeInTheirOrderWithAFewOfEachAndTheCountOfAll() {
    Entries many =
        () ->
            java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> partner(i, "Школа № " + (901 + i)))
                .toList();
    Entries deleted =
        () ->
            List.of(
                new Entry(FoundKind.DELETED, new UUID(1, 1), "Школа № 950", List.of(), List.of()));
    List<SearchIndex.Answer> answers = SearchIndex.of(List.of(deleted, many)).find("школа", 3);
    assertThat(answers)
        .extracting(SearchIndex.Answer::kind)
        .containsExactly(FoundKind.PARTNER, FoundKind.DELETED);
    assertThat(answers.getFirst().count()).isEqualTo(9);
    assertThat(titles(answers.subList(0, 1)))
        .containsExactly("Школа № 901", "Школа № 902", "Школа № 903");
  }

  private static SearchIndex index(Entry... entries) {
    return SearchIndex.of(List.of(() -> List.of(entries)));
  }

  private static Entry partner(int id, String title, Fact... facts) {
    return new Entry(FoundKind.PARTNER, new UUID(0, id), title, List.of(), List.of(facts));
  }

  private static List<String> titles(List<SearchIndex.Answer> answers) {
    return answers.stream().flatMap(a -> a.found().stream()).map(Found::title).toList();
  }

  private static String details(SearchIndex index, String typed) {
    return index.find(typed, 6).getFirst().found().getFirst().details();
  }
}
