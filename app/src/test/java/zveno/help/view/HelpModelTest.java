package zveno.help.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.help.HelpBlock;
import zveno.help.HelpBook;
import zveno.help.HelpPage;
import zveno.help.HelpRun;
import zveno.text.Messages;

class HelpModelTest {
  private static final HelpPage KEYS =
      new HelpPage(
          "keys",
          HelpPage.Kind.MADE,
          List.of(HelpBlock.of(HelpBlock.Kind.TITLE, HelpRun.plain("Клавиши"))));

  private final HelpModel model = new HelpModel(Messages.load(), HelpBook.load(), () -> KEYS);

  @Test
  void thePageFollowsTheScreenAndARecipeStays() {
    model.start("partners");
    model.screen("pairs");
    assertThat(shown()).isEqualTo("pairs");

    model.open("recipe-letters");
    model.screen("reports");
    assertThat(shown()).isEqualTo("recipe-letters");

    model.start("reports");
    assertThat(shown()).isEqualTo("reports");
    assertThat(model.canBackProperty().get()).isFalse();
  }

  @Test
  void backLeadsThroughWhatWasRead() {
    model.start("partners");
    model.open("contents");
    model.open("recipe-undo");
    model.open("history");

    model.back();
    assertThat(shown()).isEqualTo("recipe-undo");
    model.back();
    assertThat(shown()).isEqualTo("contents");
    model.back();
    assertThat(shown()).isEqualTo("partners");
    assertThat(model.canBackProperty().get()).isFalse();
    model.back();
    assertThat(shown()).isEqualTo("partners");
  }

  @Test
  void lookingShowsWhatWasFoundAndTheWayBackToIt() {
    model.start("partners");
    model.typedProperty().set("письма");
    assertThat(shown()).isEqualTo("found");
    assertThat(model.printable()).isEmpty();

    model.open("recipe-letters#0");
    assertThat(shown()).isEqualTo("recipe-letters");
    assertThat(model.typedProperty().get()).isEmpty();
    model.back();
    assertThat(shown()).isEqualTo("found");

    model.typedProperty().set("корзина");
    model.typedProperty().set("");
    assertThat(shown()).isEqualTo("found");
  }

  @Test
  void aPlaceOnAPageIsKept() {
    model.open("partners#7");
    assertThat(model.sightProperty().get().block()).isEqualTo(7);
  }

  @Test
  void theContentsNameEveryPage() {
    model.open("contents");
    List<String> targets =
        model.sightProperty().get().page().blocks().stream()
            .flatMap(block -> block.runs().stream())
            .map(HelpRun::target)
            .filter(target -> !target.isEmpty())
            .toList();
    assertThat(targets)
        .contains("keys", "partners", "recipe-import")
        .hasSize(1 + HelpBook.load().pages().size());
    model.open("keys");
    assertThat(shown()).isEqualTo("keys");
  }

  @Test
  void anUnknownPageIsAFault() {
    assertThatThrownBy(() -> model.open("nowhere")).isInstanceOf(IllegalArgumentException.class);
  }

  private String shown() {
    return model.sightProperty().get().page().name();
  }
}
