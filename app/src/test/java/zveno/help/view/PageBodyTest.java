package zveno.help.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zveno.help.HelpBlock;
import zveno.help.HelpPage;
import zveno.help.HelpRun;
import zveno.ui.OnScreen;

class PageBodyTest {
  private static final HelpPage PAGE =
      new HelpPage(
          "sample",
          HelpPage.Kind.RECIPE,
          List.of(
              HelpBlock.of(HelpBlock.Kind.TITLE, HelpRun.plain("Как сделать")),
              new HelpBlock(
                  HelpBlock.Kind.ITEM,
                  "1.",
                  List.of(HelpRun.plain("Откройте "), HelpRun.link("Пары", "pairs"))),
              HelpBlock.of(HelpBlock.Kind.ROW, HelpRun.key("F1"), HelpRun.plain("Справка"))));

  @BeforeAll
  static void toolkit() {
    OnScreen.start();
  }

  @Test
  void blocksBecomeNodesInOrder() {
    PageBody body = OnScreen.get(() -> new PageBody(PAGE, -1, target -> {}));

    assertThat(words(body))
        .containsExactly("Как сделать", "1.", "Откройте ", "[Пары]", "F1", "Справка");
  }

  @Test
  void aLinkLeadsToItsPage() {
    List<String> followed = new ArrayList<>();
    OnScreen.run(
        () -> {
          PageBody body = new PageBody(PAGE, -1, followed::add);
          links(body).getFirst().fire();
        });

    assertThat(followed).containsExactly("pairs");
  }

  @Test
  void onlyTheParagraphThatWasLookedForIsMarked() {
    PageBody body = OnScreen.get(() -> new PageBody(PAGE, 1, target -> {}));

    assertThat(body.line(1).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("found"));
    assertThat(body.line(2).getPseudoClassStates())
        .doesNotContain(PseudoClass.getPseudoClass("found"));
  }

  private static List<Hyperlink> links(Node node) {
    List<Hyperlink> found = new ArrayList<>();
    if (node instanceof Hyperlink link) found.add(link);
    else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(links(child)));
    }
    return found;
  }

  private static List<String> words(Node node) {
    List<String> found = new ArrayList<>();
    switch (node) {
      case Hyperlink link -> found.add("[" + link.getText() + "]");
      case Text text -> found.add(text.getText());
      case Parent parent ->
          parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
      default -> {}
    }
    return found;
  }
}
