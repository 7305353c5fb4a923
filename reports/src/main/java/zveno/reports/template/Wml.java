package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Elements of Word's XML.
final class Wml {

  static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Wml() {}

  static boolean is(@Nullable Node node, String name) {
    return node instanceof Element element
        && name.equals(element.getLocalName())
        && SPACE.equals(element.getNamespaceURI());
  }

  /// The nodes directly inside, as they stand now.
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream()
        .filter(child -> is(child, name))
        .map(Element.class::cast)
        .toList();
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /// The nearest element of this name around a node.
  static Optional<Element> around(Node node, String name) {
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
      if (is(up, name)) return Optional.of((Element) up);
    }
    return Optional.empty();
  }

  static Element create(Node near, String name) {
    Element element = near.getOwnerDocument().createElementNS(SPACE, "w:" + name);
    String prefix = near.lookupPrefix(SPACE);
    if (prefix != null) element.setPrefix(prefix);
    return element;
  }

  /// Puts nodes before another one, or at the end.
  static void insert(Node parent, List<Node> nodes, @Nullable Node before) {
    nodes.forEach(node -> parent.insertBefore(node, before));
  }

  static void remove(List<Node> nodes) {
    for (Node node : nodes) {
      Node parent = node.getParentNode();
      if (parent != null) parent.removeChild(node);
    }
  }

  /// Copies without what may stand in a document only once.
  static List<Node> copies(List<Node> nodes) {
    List<Node> copies = nodes.stream().map(node -> node.cloneNode(true)).toList();
    copies.forEach(Wml::unmark);
    return copies.stream().filter(copy -> !mark(copy)).toList();
  }

  private static void unmark(Node node) {
    if (node instanceof Element element) {
      for (String id : List.of("paraId", "textId")) {
        element.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", id);
      }
    }
    for (Node child : children(node)) {
      if (mark(child)) node.removeChild(child);
      else unmark(child);
    }
  }

  private static boolean mark(Node node) {
    String name = String.valueOf(node.getLocalName());
    return name.startsWith("bookmark") || name.startsWith("comment");
  }
}
