package zveno.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Markdown as text nodes: headings, paragraphs, lists, bold words and keys.
public final class HelpPage extends AbstractVisitor {
  private final VBox page = new VBox();
  private VBox column = page;
  private TextFlow line = new TextFlow();
  private String style = "help-text";
  private @Nullable String mark;

  private HelpPage() {
    page.getStyleClass().add("help-page");
  }

  public static VBox of(String markdown) {
    HelpPage visitor = new HelpPage();
    Parser.builder().build().parse(markdown).accept(visitor);
    return visitor.page;
  }

  @Override
  public void visit(Heading heading) {
    begin(heading.getLevel() == 1 ? "help-title" : "help-heading");
    visitChildren(heading);
    style = "help-text";
  }

  @Override
  public void visit(Paragraph paragraph) {
    begin("help-text");
    visitChildren(paragraph);
  }

  @Override
  public void visit(BulletList list) {
    mark = "•";
    visitChildren(list);
    mark = null;
  }

  @Override
  public void visit(OrderedList list) {
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      mark = number++ + ".";
      item.accept(this);
    }
    mark = null;
  }

  @Override
  public void visit(ListItem item) {
    Text sign = text(mark == null ? "•" : mark, "help-mark");
    VBox outer = column;
    VBox inner = new VBox();
    HBox.setHgrow(inner, Priority.ALWAYS);
    TextFlow signFlow = new TextFlow(sign);
    signFlow.getStyleClass().add("help-mark-box");
    outer.getChildren().add(new HBox(signFlow, inner));
    column = inner;
    visitChildren(item);
    column = outer;
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("help-strong", strong);
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("help-strong", emphasis);
  }

  @Override
  public void visit(Code code) {
    line.getChildren().add(text(code.getLiteral(), "help-key"));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    line.getChildren().add(text(" ", style));
  }

  @Override
  public void visit(org.commonmark.node.Text words) {
    line.getChildren().add(text(words.getLiteral(), style));
  }

  private void begin(String newStyle) {
    style = newStyle;
    line = new TextFlow();
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.getStyleClass().add("help-line");
    column.getChildren().add(line);
  }

  private void styled(String inside, Node node) {
    String outside = style;
    style = inside;
    visitChildren(node);
    style = outside;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
