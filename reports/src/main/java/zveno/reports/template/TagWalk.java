package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import zveno.reports.template.TemplatePlace.Part;

/// Goes through a part of a template and notes every tag with its place.
final class TagWalk {

  /// How much of a paragraph is told.
  private static final int WORDS = 90;

  private final String name;
  private final Part part;
  private final boolean paged;
  private final List<SeenTag> seen = new ArrayList<>();
  private int page = 1;
  private int paragraphs;
  private int tables;
  private int table;
  private int row;
  private int column;

  private TagWalk(String name, Part part, boolean paged) {
    this.name = name;
    this.part = part;
    this.paged = paged;
  }

  static List<SeenTag> of(String name, Part part, Element root) {
    boolean counted =
        root.getElementsByTagNameNS(Wml.SPACE, "lastRenderedPageBreak").getLength() > 0;
    TagWalk walk = new TagWalk(name, part, part == Part.BODY && counted);
    walk.inside(root);
    return walk.seen;
  }

  private void inside(Node node) {
    Wml.children(node).forEach(this::go);
  }

  private void go(Node node) {
    if (Wml.is(node, "p")) paragraph((Element) node);
    else if (Wml.is(node, "tbl")) table(node);
    else if (Wml.is(node, "lastRenderedPageBreak")) page++;
    else inside(node);
  }

  private void table(Node node) {
    if (table > 0) {
      // A table in a cell is told by the cell it stands in.
      inside(node);
      return;
    }
    table = ++tables;
    row = 0;
    for (Node child : Wml.children(node)) {
      if (!Wml.is(child, "tr")) {
        go(child);
        continue;
      }
      row++;
      column = 0;
      for (Node cell : Wml.children(child)) {
        if (Wml.is(cell, "tc")) column++;
        go(cell);
      }
    }
    table = 0;
  }

  private void paragraph(Element paragraph) {
    if (table == 0) paragraphs++;
    RunText text = RunText.of(paragraph);
    for (Tag tag : Tag.of(text.text())) {
      TemplatePlace place =
          new TemplatePlace(
              part,
              paged ? page : 0,
              table == 0 ? paragraphs : 0,
              table,
              table == 0 ? 0 : row,
              table == 0 ? 0 : column,
              words(text.text(), tag));
      TemplateFault.Spot spot = new TemplateFault.Spot(name, seen.size());
      seen.add(new SeenTag(tag, paragraph, text, place, spot));
    }
    inside(paragraph);
  }

  /// The tag with what stands around it.
  private static String words(String text, Tag tag) {
    int room = Math.max(0, WORDS - (tag.to() - tag.from())) / 2;
    int from = Math.max(0, tag.from() - room);
    int to = Math.min(text.length(), tag.to() + room);
    String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
  }
}
