package zveno.help.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zveno.help.HelpBlock;
import zveno.help.HelpPage;
import zveno.help.HelpRun;

/// A page of the help as text nodes; a paragraph can be marked as the one that was looked for.
final class PageBody extends VBox {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final List<Node> lines = new ArrayList<>();
  private final Consumer<String> follow;

  /// @param follow goes where a link leads
  /// @param found the number of the marked paragraph, -1 for none
  PageBody(HelpPage page, int found, Consumer<String> follow) {
    this.follow = follow;
    getStyleClass().add("help-page");
    for (HelpBlock block : page.blocks()) lines.add(line(block));
    getChildren().setAll(lines);
    if (found > 0 && found < lines.size()) lines.get(found).pseudoClassStateChanged(FOUND, true);
  }

  /// The node of a paragraph.
  Node line(int block) {
    return lines.get(block);
  }

  private Node line(HelpBlock block) {
    Region words =
        switch (block.kind()) {
          case TITLE -> flow(block.runs(), "help-title");
          case HEADING -> flow(block.runs(), "help-heading");
          case TEXT -> flow(block.runs(), "help-text");
          case ITEM -> item(block);
          case ROW -> row(block);
        };
    words.getStyleClass().add("help-block");
    return words;
  }

  private Region item(HelpBlock block) {
    Region words =
        block.runs().size() == 1 && block.runs().getFirst().style() == HelpRun.Style.LINK
            ? link(block.runs().getFirst())
            : flow(block.runs(), "help-text");
    if (block.mark().isEmpty()) return words;
    return beside(flow(List.of(HelpRun.plain(block.mark())), "help-mark"), "help-mark-box", words);
  }

  private Region row(HelpBlock block) {
    Region key = flow(block.runs().subList(0, 1), "help-text");
    Region words = flow(block.runs().subList(1, block.runs().size()), "help-text");
    return beside(key, "help-key-box", words);
  }

  private static Region beside(Region left, String style, Region words) {
    left.getStyleClass().add(style);
    HBox.setHgrow(words, Priority.ALWAYS);
    // A flow has no minimum of its own: it gives way and breaks its line.
    words.setMinWidth(0);
    return new HBox(left, words);
  }

  private TextFlow flow(List<HelpRun> runs, String style) {
    TextFlow flow = new TextFlow();
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.getStyleClass().add("help-line");
    StringBuilder all = new StringBuilder();
    for (HelpRun run : runs) {
      all.append(run.text());
      flow.getChildren().add(run.style() == HelpRun.Style.LINK ? link(run) : text(run, style));
    }
    flow.setAccessibleText(all.toString());
    return flow;
  }

  private static Text text(HelpRun run, String style) {
    Text text = new Text(run.text());
    text.getStyleClass().add(style);
    switch (run.style()) {
      case STRONG -> text.getStyleClass().add("help-strong");
      case KEY -> text.getStyleClass().add("help-key");
      case PLAIN, LINK -> {}
    }
    return text;
  }

  private Hyperlink link(HelpRun run) {
    Hyperlink link = new Hyperlink(run.text());
    link.getStyleClass().add("help-link");
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setAccessibleText(run.text());
    link.setOnAction(
        e -> {
          link.setVisited(false);
          follow.accept(run.target());
        });
    return link;
  }
}
