package zveno.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class HelpPageTest {
  @Test
  void markdownBecomesTextNodesInOrder() {
    Parent page = HelpPage.of("# Партнёры\n\nЖмите **F2**.\n\n1. Раз\n2. Два\n\n- `Esc`\n");

    assertThat(texts(page))
        .containsExactly("Партнёры", "Жмите ", "F2", ".", "1.", "Раз", "2.", "Два", "•", "Esc");
  }

  private static List<String> texts(Node node) {
    List<String> found = new ArrayList<>();
    if (node instanceof Text text) found.add(text.getText());
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
    }
    return found;
  }
}
