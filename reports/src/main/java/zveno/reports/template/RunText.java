package zveno.reports.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The text of a paragraph, or of a part of one, over all its runs, with the way back from each
/// letter to its place. A tag that Word tore into several runs is whole here.
///
/// After a change the places of letters before it still hold, so changes go from right to left.
final class RunText {

  /// What is no text of the paragraph: looks, what was deleted, and the paragraphs of text boxes,
  /// which are read by themselves.
  private static final List<String> PASSED =
      List.of("p", "pPr", "rPr", "del", "moveFrom", "sectPr");

  private final StringBuilder text = new StringBuilder();
  private final List<Letter> letters = new ArrayList<>();

  /// Where a letter stands.
  ///
  /// @param holder the element with the text, none for a tabulator and the like
  private record Letter(@Nullable Element holder, int at) {}

  private RunText() {}

  /// @param nodes neighbours, as they stand in a paragraph
  static RunText of(List<Node> nodes) {
    RunText read = new RunText();
    nodes.forEach(read::read);
    return read;
  }

  static RunText of(Node paragraph) {
    return of(Wml.children(paragraph));
  }

  private void read(Node node) {
    if (PASSED.stream().anyMatch(name -> Wml.is(node, name))) return;
    if (Wml.is(node, "t")) {
      String held = node.getTextContent();
      for (int i = 0; i < held.length(); i++) letters.add(new Letter((Element) node, i));
      text.append(held);
    } else if (Wml.is(node, "tab")) {
      sign('\t');
    } else if (Wml.is(node, "br") || Wml.is(node, "cr")) {
      sign('\n');
    } else if (Wml.is(node, "noBreakHyphen")) {
      sign('\u2011');
    } else {
      Wml.children(node).forEach(this::read);
    }
  }

  private void sign(char sign) {
    text.append(sign);
    letters.add(new Letter(null, 0));
  }

  String text() {
    return text.toString();
  }

  /// What the run of a letter stands in.
  @Nullable Node parent(int letter) {
    Element holder = letters.get(letter).holder();
    if (holder == null) return null;
    Node run = run(holder);
    return run.getParentNode();
  }

  private static Node run(Element holder) {
    return Wml.around(holder, "r").map(Node.class::cast).orElse(holder);
  }

  /// Puts a text in the place of letters; it looks as the first of them did, and its line feeds
  /// break lines.
  void replace(int from, int to, String by) {
    Map<Element, int[]> touched = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      Letter letter = letters.get(i);
      if (letter.holder() == null) continue;
      int at = letter.at();
      touched.merge(
          letter.holder(), new int[] {at, at + 1}, (old, one) -> new int[] {old[0], at + 1});
    }
    String first = by;
    for (Map.Entry<Element, int[]> one : touched.entrySet()) {
      Element holder = one.getKey();
      String held = holder.getTextContent();
      String before = held.substring(0, one.getValue()[0]);
      put(holder, before, first, held.substring(one.getValue()[1]));
      first = "";
    }
  }

  private static void put(Element holder, String before, String by, String behind) {
    String[] lines = by.split("\n", -1);
    Element last = holder;
    set(holder, before + lines[0]);
    for (int i = 1; i < lines.length; i++) {
      Element line = Wml.create(holder, "t");
      Node parent = last.getParentNode();
      Node next = last.getNextSibling();
      parent.insertBefore(Wml.create(holder, "br"), next);
      parent.insertBefore(line, next);
      set(line, lines[i]);
      last = line;
    }
    set(last, last.getTextContent() + behind);
  }

  private static void set(Element holder, String text) {
    holder.setTextContent(text);
    if (!text.equals(text.strip())) {
      holder.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
  }

  /// Lets a run begin at a letter.
  ///
  /// @return the run; none behind the last letter where nothing follows
  @Nullable Node boundary(int at) {
    if (at >= letters.size()) {
      Element last = letters.get(letters.size() - 1).holder();
      return last == null ? null : run(last).getNextSibling();
    }
    Letter letter = letters.get(at);
    Element holder = letter.holder();
    if (holder == null) throw new IllegalStateException("no text at " + at);
    Node run = run(holder);
    if (letter.at() == 0 && first(holder)) return run;
    Node second = run.cloneNode(false);
    Wml.child(run, "rPr").ifPresent(look -> second.appendChild(look.cloneNode(true)));
    Element rest = (Element) holder.cloneNode(false);
    String held = holder.getTextContent();
    set(rest, held.substring(letter.at()));
    List<Node> behind = new ArrayList<>();
    for (Node next = holder.getNextSibling(); next != null; next = next.getNextSibling()) {
      behind.add(next);
    }
    set(holder, held.substring(0, letter.at()));
    second.appendChild(rest);
    behind.forEach(second::appendChild);
    run.getParentNode().insertBefore(second, run.getNextSibling());
    return second;
  }

  private static boolean first(Element holder) {
    Node before = holder.getPreviousSibling();
    return before == null || Wml.is(before, "rPr");
  }
}
