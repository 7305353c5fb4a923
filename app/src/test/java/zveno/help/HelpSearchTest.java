package zveno.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zveno.text.Messages;

class HelpSearchTest {
  private static final HelpBook BOOK =
      HelpBook.of(
          Map.of(
                  "index",
                  "recipe letters\nscreen partners\n",
                  "letters.md",
                  "# Как сделать письма\n\n1. Откройте отчёты.\n2. Выберите папку для писем.\n",
                  "partners.md",
                  "# Партнёры\n\nТаблица партнёров.\n\n## Поиск\n\n- Ищет по всем столбцам.\n")
              ::get);
  private final HelpSearch search = new HelpSearch(BOOK);

  @Test
  void anyFormOfAWordFinds() {
    assertThat(places("письмо")).containsExactly("letters#0");
    assertThat(places("партнеру")).containsExactly("partners#0", "partners#1");
    assertThat(places("ОТЧЕТАМ")).containsExactly("letters#1");
    assertThat(places("столбец")).isEmpty();
    assertThat(places("столбца")).containsExactly("partners#3");
  }

  @Test
  void wordsMayStandInTheHeadingAbove() {
    assertThat(places("поиск столбцы")).containsExactly("partners#3");
    assertThat(places("письма папку")).containsExactly("letters#2");
  }

  @Test
  void nothingTypedAndNothingKnownFindNothing() {
    assertThat(places("  ")).isEmpty();
    assertThat(places("жираф")).isEmpty();
    assertThat(places("письма жираф")).isEmpty();
  }

  @Test
  void noMoreThanAskedFor() {
    assertThat(search.find("письма", 1)).hasSize(1);
  }

  @Test
  void aFoundPlaceSaysWhereItIsAndMarksTheWord() {
    HelpPage page = FoundPage.of(Messages.load(), search, "столбцы");

    assertThat(page.blocks())
        .extracting(HelpBlock::text)
        .containsExactly("Найдено: «столбцы»", "Партнёры → Поиск", "Ищет по всем столбцам.");
    assertThat(page.blocks().get(1).runs())
        .containsExactly(HelpRun.link("Партнёры → Поиск", "partners#3"));
    assertThat(page.blocks().get(2).runs())
        .containsExactly(
            HelpRun.plain("Ищет по всем "),
            new HelpRun("столбцам", HelpRun.Style.STRONG, ""),
            HelpRun.plain("."));
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(FoundPage.of(Messages.load(), search, "жираф").title())
        .isEqualTo("«жираф» в справке нет");
  }

  private List<String> places(String typed) {
    return search.find(typed, 20).stream()
        .map(place -> place.page().name() + "#" + place.block())
        .toList();
  }
}
