package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Fills the tags of a part that was checked: parts between tags are repeated as whole paragraphs,
/// whole rows, or within a line.
final class Filling {

  private Filling() {}

  /// Fills everything inside an element.
  static void inside(Node container, Scope<?> scope) {
    blocks(Wml.children(container), scope);
  }

  /// Neighbours that stand under each other: paragraphs, tables, and what carries them.
  private static void blocks(List<Node> nodes, Scope<?> scope) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (Wml.is(node, "p")) {
        Begun begun = Begun.in(RunText.of(node));
        if (begun == null) {
          paragraph((Element) node, scope);
        } else {
          Ended ended = end(nodes, i, begun);
          repeat(nodes.subList(i, ended.node() + 1), begun.tag(), ended.tag(), scope);
          i = ended.node();
        }
      } else if (Wml.is(node, "tbl")) {
        rows(Wml.children(node), scope);
      } else {
        inside(node, scope);
      }
    }
  }

  /// Where a part ends that is begun in another paragraph.
  ///
  /// @param node which of the neighbours
  private record Ended(int node, Tag tag) {}

  private static Ended end(List<Node> nodes, int from, Begun begun) {
    int depth = 0;
    for (int i = from; i < nodes.size(); i++) {
      if (!Wml.is(nodes.get(i), "p")) continue;
      List<Tag> tags = Tag.of(RunText.of(nodes.get(i)).text());
      for (Tag tag : i == from ? tags.subList(begun.index(), tags.size()) : tags) {
        if (tag.kind().opens()) depth++;
        if (tag.kind() == Tag.Kind.CLOSE && --depth == 0) return new Ended(i, tag);
      }
    }
    throw new IllegalArgumentException("no end of " + begun.tag().name());
  }

  private static void repeat(List<Node> region, Tag begin, Tag close, Scope<?> scope) {
    Node first = region.getFirst();
    Node last = region.getLast();
    Node parent = first.getParentNode();
    RunText.of(first).replace(begin.from(), begin.to(), "");
    RunText.of(last).replace(close.from(), close.to(), "");
    List<Node> body = new ArrayList<>(region);
    List<Node> gone = new ArrayList<>(region);
    if (bare(first)) body.remove(first);
    if (bare(last)) body.remove(last);
    for (Scope<?> part : scope.parts(begin)) {
      List<Node> copies = Wml.copies(body);
      Wml.insert(parent, copies, first);
      blocks(copies, part);
    }
    // The sheets that end here end here still.
    gone.removeIf(node -> Wml.is(node, "p") && section(node));
    Wml.remove(gone);
    paragraphAtEnd(parent);
  }

  /// A paragraph with nothing in it but what a tag left.
  private static boolean bare(Node paragraph) {
    return RunText.of(paragraph).text().isBlank() && !section(paragraph) && !drawn(paragraph);
  }

  private static boolean section(Node paragraph) {
    return Wml.child(paragraph, "pPr").flatMap(look -> Wml.child(look, "sectPr")).isPresent();
  }

  private static boolean drawn(Node paragraph) {
    Element element = (Element) paragraph;
    return element.getElementsByTagNameNS(Wml.SPACE, "drawing").getLength() > 0
        || element.getElementsByTagNameNS(Wml.SPACE, "pict").getLength() > 0
        || element.getElementsByTagNameNS(Wml.SPACE, "object").getLength() > 0;
  }

  /// Word takes a cell without a paragraph at its end for damaged.
  private static void paragraphAtEnd(Node container) {
    boolean cell = Wml.is(container, "tc");
    boolean wants = cell || Wml.is(container, "hdr") || Wml.is(container, "ftr");
    if (!wants || Wml.is(container.getLastChild(), "p")) return;
    if (cell || Wml.child(container, "p").isEmpty()) {
      container.appendChild(Wml.create(container, "p"));
    }
  }

  private static void rows(List<Node> rows, Scope<?> scope) {
    for (int i = 0; i < rows.size(); i++) {
      Node row = rows.get(i);
      if (!Wml.is(row, "tr")) {
        inside(row, scope);
        continue;
      }
      RowSpan span = RowSpan.from(rows, i);
      if (span == null) {
        for (Element cell : Wml.children(row, "tc")) {
          inside(cell, scope);
          paragraphAtEnd(cell);
        }
      } else {
        repeat(rows.subList(i, span.end() + 1), span, scope);
        i = span.end();
      }
    }
  }

  private static void repeat(List<Node> region, RowSpan span, Scope<?> scope) {
    Node first = region.getFirst();
    Node table = first.getParentNode();
    span.clear();
    List<Node> body = new ArrayList<>(region);
    if (region.size() > 1) {
      if (blank(first)) body.remove(first);
      if (blank(region.getLast())) body.remove(region.getLast());
    }
    for (Scope<?> part : scope.parts(span.begin().tag())) {
      List<Node> copies = Wml.copies(body);
      Wml.insert(table, copies, first);
      rows(copies, part);
    }
    Wml.remove(new ArrayList<>(region));
  }

  private static boolean blank(Node row) {
    return Wml.is(row, "tr")
        && row.getTextContent().isBlank()
        && Wml.children(row, "tc").stream().noneMatch(Filling::drawn);
  }

  private static void paragraph(Element paragraph, Scope<?> scope) {
    boolean parts =
        Tag.of(RunText.of(paragraph).text()).stream().anyMatch(tag -> tag.kind().opens());
    boolean said = !RunText.of(paragraph).text().isBlank();
    runs(Wml.children(paragraph), scope);
    boxes(paragraph, scope);
    Node parent = paragraph.getParentNode();
    if (parts && said && bare(paragraph)) {
      parent.removeChild(paragraph);
      paragraphAtEnd(parent);
    }
  }

  /// Text boxes in a paragraph hold paragraphs of their own.
  private static void boxes(Node node, Scope<?> scope) {
    for (Node child : Wml.children(node)) {
      if (Wml.is(child, "txbxContent")) inside(child, scope);
      else boxes(child, scope);
    }
  }

  /// Neighbours in a line, from the last tag to the first.
  private static void runs(List<Node> nodes, Scope<?> scope) {
    RunText text = RunText.of(nodes);
    List<Tag> tags = Tag.of(text.text());
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      if (tag.kind() == Tag.Kind.CLOSE) {
        int begin = Begun.of(tags, i);
        part(text, tags.get(begin), tag, scope);
        i = begin;
      } else {
        text.replace(tag.from(), tag.to(), scope.text(tag));
      }
    }
  }

  private static void part(RunText text, Tag begin, Tag end, Scope<?> scope) {
    Node behind = text.boundary(end.to());
    Node close = text.boundary(end.from());
    Node body = text.boundary(begin.to());
    Node open = text.boundary(begin.from());
    if (open == null || body == null || close == null) {
      throw new IllegalStateException("no runs at " + begin.name());
    }
    Node parent = open.getParentNode();
    List<Node> held = between(body, close);
    for (Scope<?> one : scope.parts(begin)) {
      List<Node> copies = Wml.copies(held);
      Wml.insert(parent, copies, open);
      runs(copies, one);
    }
    Wml.remove(between(open, behind));
  }

  private static List<Node> between(Node from, @Nullable Node to) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = from; node != null && !node.equals(to); node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }
}
