package zveno.search.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.search.Entry;
import zveno.search.Fact;
import zveno.search.FoundKind;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.Icon;

class PaletteModelTest {
  private final List<String> done = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Choice> commands = new ArrayList<>();
  private int reads;
  private final PaletteModel palette =
      new PaletteModel(
          new PaletteModel.Means(
              new DirectTasks(),
              Messages.load(),
              List.of(
                  () -> {
                    reads++;
                    return List.copyOf(entries);
                  }),
              () -> List.copyOf(commands),
              () -> List.of(screen("Партнёры"), screen("Пары"), screen("Корзина")),
              found -> done.add("open " + found.title())));

  PaletteModelTest() {
    commands.add(
        Choice.command(
            "add", "Добавить партнёра", Icon.PLUS, "Ctrl+N", () -> done.add("Добавить партнёра")));
    entry(FoundKind.PARTNER, 1, "СОШ № 905");
    entry(FoundKind.PARTNER, 2, "СОШ № 902");
    entry(FoundKind.CONTACT, 1, "Соколова Вера Ильинична");
    entry(FoundKind.DELETED, 3, "Партнёр без имени");
  }

  @Test
  void nothingTypedShowsScreens() {
    palette.begin();
    assertThat(shown()).containsExactly("[Экраны]", "> Партнёры", "  Пары", "  Корзина");
  }

  @Test
  void commandsScreensAndRecordsInGroups() {
    palette.begin();
    palette.typedProperty().set("парт");
    assertThat(shown())
        .containsExactly(
            "[Команды]",
            "> Добавить партнёра",
            "[Экраны]",
            "  Партнёры",
            "[В корзине]",
            "  Партнёр без имени");
  }

  @Test
  void arrowsMoveOverAllGroupsAndRoundTheEnds() {
    palette.begin();
    palette.typedProperty().set("парт");
    palette.move(1);
    assertThat(shown()).contains("> Партнёры");
    palette.move(1);
    assertThat(shown()).contains("> Партнёр без имени");
    palette.move(1);
    assertThat(shown()).contains("> Добавить партнёра");
    palette.move(-1);
    assertThat(shown()).contains("> Партнёр без имени");
    palette.choose(0);
    assertThat(shown()).as("a head is never chosen").contains("> Партнёр без имени");
  }

  @Test
  void whatIsTakenIsDoneAndStandsFirstTheNextTime() {
    take("905");
    take("добавить");
    assertThat(done).containsExactly("open СОШ № 905", "Добавить партнёра");
    palette.begin();
    assertThat(shown())
        .startsWith("[Недавно выбранное]", "> Добавить партнёра", "  СОШ № 905", "[Экраны]");
    palette.move(1);
    palette.take().orElseThrow().run();
    palette.begin();
    assertThat(shown())
        .startsWith("[Недавно выбранное]", "> СОШ № 905", "  Добавить партнёра", "[Экраны]");
  }

  @Test
  void whatIsNoLongerThereIsNotOfferedAgain() {
    take("905");
    take("добавить");
    entries.removeIf(entry -> entry.title().equals("СОШ № 905"));
    commands.clear();
    palette.changed();
    palette.begin();
    assertThat(shown()).containsExactly("[Экраны]", "> Партнёры", "  Пары", "  Корзина");
  }

  @Test
  void nothingFoundIsNothingToTake() {
    palette.begin();
    palette.typedProperty().set("жираф");
    assertThat(shown()).isEmpty();
    palette.move(1);
    assertThat(palette.take()).isEqualTo(Optional.empty());
  }

  @Test
  void recordsAreReadWhenFirstOpenedAndAfterChangesOnly() {
    palette.changed();
    assertThat(reads).as("nobody opened it").isZero();
    palette.begin();
    palette.begin();
    assertThat(reads).isEqualTo(1);
    entry(FoundKind.PARTNER, 7, "СОШ № 907");
    palette.changed();
    assertThat(reads).isEqualTo(2);
    palette.typedProperty().set("907");
    assertThat(shown()).containsExactly("[Партнёры]", "> СОШ № 907");
  }

  @Test
  void headTellsHowManyThereAreMore() {
    for (int i = 10; i < 20; i++) entry(FoundKind.PARTNER, i, "Лицей № 9" + i);
    palette.begin();
    palette.typedProperty().set("лицей");
    assertThat(palette.rows().getFirst()).isEqualTo(new PaletteRow.Head("Партнёры", "6 из 10"));
    assertThat(palette.rows()).hasSize(7);
  }

  private void take(String typed) {
    palette.begin();
    palette.typedProperty().set(typed);
    palette.take().orElseThrow().run();
  }

  private void entry(FoundKind kind, int id, String title) {
    entries.add(new Entry(kind, new UUID(0, id), title, List.of(), List.of(Fact.named("особое"))));
  }

  private Choice screen(String title) {
    return Choice.screen(title, title, Icon.PEOPLE, "", () -> done.add(title));
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < palette.rows().size(); i++) {
      String mark = i == palette.chosenProperty().get() ? "> " : "  ";
      shown.add(
          switch (palette.rows().get(i)) {
            case PaletteRow.Head(String title, String count) -> "[" + title + "]";
            case PaletteRow.Line(Choice choice) -> mark + choice.title();
          });
    }
    return shown;
  }
}
