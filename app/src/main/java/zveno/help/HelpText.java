package zveno.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads the markdown of a page: headings, paragraphs, lists, words of controls, keys and links.
final class HelpText extends AbstractVisitor {
  private static final String DOT = "•";

  private final List<HelpBlock> blocks = new ArrayList<>();
  private List<HelpRun> runs = new ArrayList<>();
  private HelpRun.Style style = HelpRun.Style.PLAIN;
  private String target = "";
  private String mark = "";

  private HelpText() {}

  static List<HelpBlock> read(String markdown) {
    HelpText text = new HelpText();
    Parser.builder().build().parse(markdown).accept(text);
    return text.blocks;
  }

  @Override
  public void visit(Heading heading) {
    boolean first = heading.getLevel() == 1;
    block(first ? HelpBlock.Kind.TITLE : HelpBlock.Kind.HEADING, "", heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean inList = paragraph.getParent() instanceof ListItem;
    block(inList ? HelpBlock.Kind.ITEM : HelpBlock.Kind.TEXT, mark, paragraph);
    mark = "";
  }

  private void block(HelpBlock.Kind kind, String sign, Node node) {
    runs = new ArrayList<>();
    visitChildren(node);
    blocks.add(new HelpBlock(kind, sign, List.copyOf(runs)));
  }

  @Override
  public void visit(BulletList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) item(item, DOT);
  }

  @Override
  public void visit(OrderedList list) {
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, number++ + ".");
    }
  }

  private void item(Node item, String sign) {
    mark = sign;
    item.accept(this);
    mark = "";
  }

  @Override
  public void visit(StrongEmphasis strong) {
    HelpRun.Style outside = style;
    style = HelpRun.Style.STRONG;
    visitChildren(strong);
    style = outside;
  }

  @Override
  public void visit(Link link) {
    HelpRun.Style outside = style;
    style = HelpRun.Style.LINK;
    target = link.getDestination();
    visitChildren(link);
    target = "";
    style = outside;
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), HelpRun.Style.KEY);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ", style);
  }

  @Override
  public void visit(Text words) {
    add(words.getLiteral(), style);
  }

  /// The parser splits words at brackets and stars: what looks alike is one run.
  private void add(String words, HelpRun.Style look) {
    if (!runs.isEmpty()
        && look != HelpRun.Style.KEY
        && runs.getLast().style() == look
        && runs.getLast().target().equals(target)) {
      HelpRun last = runs.removeLast();
      runs.add(new HelpRun(last.text() + words, look, target));
    } else {
      runs.add(new HelpRun(words, look, look == HelpRun.Style.LINK ? target : ""));
    }
  }
}
