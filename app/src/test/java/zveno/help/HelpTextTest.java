package zveno.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zveno.help.HelpBlock.Kind;
import zveno.help.HelpRun.Style;

class HelpTextTest {
  @Test
  void markdownBecomesBlocksInOrder() {
    List<HelpBlock> blocks =
        HelpText.read(
            "# Партнёры\n\nЖмите **F2**, см. [Пары](pairs).\n\n1. Раз\n2. Два [из трёх]\n\n- `Esc` –\n  назад\n");

    assertThat(blocks)
        .containsExactly(
            block(Kind.TITLE, "", HelpRun.plain("Партнёры")),
            block(
                Kind.TEXT,
                "",
                HelpRun.plain("Жмите "),
                new HelpRun("F2", Style.STRONG, ""),
                HelpRun.plain(", см. "),
                HelpRun.link("Пары", "pairs"),
                HelpRun.plain(".")),
            block(Kind.ITEM, "1.", HelpRun.plain("Раз")),
            block(Kind.ITEM, "2.", HelpRun.plain("Два [из трёх]")),
            block(Kind.ITEM, "•", HelpRun.key("Esc"), HelpRun.plain(" – назад")));
  }

  @Test
  void theBookKeepsTheOrderOfItsIndex() {
    Map<String, String> files =
        Map.of("index", "recipe b\n\nscreen a\n", "a.md", "# А\n", "b.md", "# Б\n");

    HelpBook book = HelpBook.of(files::get);

    assertThat(book.pages()).extracting(HelpPage::title).containsExactly("Б", "А");
    assertThat(book.pages(HelpPage.Kind.SCREEN)).extracting(HelpPage::name).containsExactly("a");
    assertThat(book.page("c")).isEmpty();
  }

  @Test
  void aPageWithoutATitleIsRefused() {
    Map<String, String> files = Map.of("index", "screen a", "a.md", "Текст без названия.\n");

    assertThatThrownBy(() -> HelpBook.of(files::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a help page begins with its title: a");
  }

  private static HelpBlock block(Kind kind, String mark, HelpRun... runs) {
    return new HelpBlock(kind, mark, List.of(runs));
  }
}
