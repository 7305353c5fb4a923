package zveno.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages as they are shipped: every link leads somewhere, every bold word stands on the screen.
class HelpPagesTest {
  private static final Path PAGES = Path.of("src/main/resources/zveno/help");
  private static final Path BUNDLES = Path.of("src/main/resources/zveno/messages");

  /// A hole of a text, with the blank before or after it.
  private static final Pattern HOLE = Pattern.compile("\\s?\\{[^{}]*}\\s?");

  private final HelpBook book = HelpBook.load();

  @Test
  void everyFileStandsInTheIndexOnce() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(book.pages())
          .extracting(page -> page.name() + ".md")
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".md"))
                  .toList());
    }
  }

  @Test
  void everyLinkLeadsToAPage() {
    assertThat(deadLinks(book)).isEmpty();
    assertThat(deadLinks(sample("См. [туда](nowhere) и [сюда](sample).")))
        .containsExactly("sample: nowhere");
  }

  @Test
  void recipesAreTasksInNumberedSteps() {
    List<HelpPage> recipes = book.pages(HelpPage.Kind.RECIPE);
    assertThat(recipes).hasSizeGreaterThanOrEqualTo(10);
    for (HelpPage recipe : recipes) {
      assertThat(recipe.title()).startsWith("Как ");
      assertThat(recipe.blocks().stream().map(HelpBlock::mark))
          .as(recipe.name())
          .contains("1.", "2.", "3.", "4.");
      assertThat(recipe.blocks().stream().flatMap(block -> block.runs().stream()))
          .as(recipe.name() + " leads on")
          .anyMatch(run -> run.style() == HelpRun.Style.LINK);
    }
  }

  @Test
  void everyBoldWordStandsInTheProgram() {
    assertThat(unknownWords(book)).isEmpty();
  }

  @Test
  void aButtonThatIsNotThereFails() {
    assertThat(unknownWords(sample("Нажмите **Сохранить всё**, **Изменить** и **Применить**.")))
        .containsExactly("sample: Сохранить всё");
  }

  private static List<String> deadLinks(HelpBook book) {
    List<String> dead = new ArrayList<>();
    for (HelpPage page : book.pages()) {
      page.blocks().stream()
          .flatMap(block -> block.runs().stream())
          .filter(run -> run.style() == HelpRun.Style.LINK)
          .filter(run -> book.page(run.target()).isEmpty())
          .forEach(run -> dead.add(page.name() + ": " + run.target()));
    }
    return dead;
  }

  private static List<String> unknownWords(HelpBook book) {
    TreeSet<String> known = new TreeSet<>();
    texts().forEach(text -> known.add(plain(text)));
    List<String> unknown = new ArrayList<>();
    for (HelpPage page : book.pages()) {
      page.blocks().stream()
          .flatMap(block -> block.runs().stream())
          .filter(run -> run.style() == HelpRun.Style.STRONG)
          .filter(run -> !known.contains(plain(run.text())))
          .forEach(run -> unknown.add(page.name() + ": " + run.text()));
    }
    return unknown;
  }

  /// Without holes, dots at the end and capitals: «Применить {0}» is called «Применить».
  private static String plain(String text) {
    Matcher hole = HOLE.matcher(text);
    return hole.replaceAll("").replaceAll("[….:]+$", "").strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
        Properties bundle = new Properties();
        bundle.load(new StringReader(Files.readString(file)));
        bundle.values().forEach(text -> texts.add(text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static HelpBook sample(String text) {
    return HelpBook.of(
        Map.of("index", "recipe sample", "sample.md", "# Как сделать\n\n" + text)::get);
  }
}
