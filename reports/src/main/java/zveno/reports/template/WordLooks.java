package zveno.reports.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import zveno.reports.pdf.LoosePaper.Lean;
import zveno.reports.pdf.LoosePaper.Look;

/// How the paragraphs of a Word file look: what they say themselves, else their style, else the
/// style that it follows, else the file.
final class WordLooks {

  private static final double TWIPS = 20;
  private static final double SINGLE = 240;
  private static final double USUAL = 11;

  private final Map<String, Element> styles = new HashMap<>();
  private final @Nullable Element defaults;
  private String usual = "";

  /// @param styles the part with the styles, none where there is none
  WordLooks(@Nullable Document styles) {
    Element root = styles == null ? null : styles.getDocumentElement();
    defaults = root == null ? null : Wml.child(root, "docDefaults").orElse(null);
    if (root == null) return;
    for (Element style : Wml.children(root, "style")) {
      String id = style.getAttributeNS(Wml.SPACE, "styleId");
      this.styles.put(id, style);
      boolean paragraphs = style.getAttributeNS(Wml.SPACE, "type").equals("paragraph");
      if (paragraphs && !style.getAttributeNS(Wml.SPACE, "default").isEmpty()) usual = id;
    }
  }

  Look of(Element paragraph) {
    Optional<Element> own = Wml.child(paragraph, "pPr");
    String style =
        own.flatMap(look -> Wml.child(look, "pStyle")).map(WordLooks::value).orElse(usual);
    Optional<Element> run =
        Wml.children(paragraph, "r").stream()
            .filter(one -> !one.getTextContent().isBlank())
            .findFirst()
            .flatMap(one -> Wml.child(one, "rPr"));
    String line = of(own, style, "pPr", "spacing", "line").orElse("");
    boolean exact =
        of(own, style, "pPr", "spacing", "lineRule")
            .filter(rule -> !rule.equals("auto"))
            .isPresent();
    return new Look(
        lean(of(own, style, "pPr", "jc", "val").orElse("")),
        twips(of(own, style, "pPr", "ind", "left")),
        twips(of(own, style, "pPr", "ind", "firstLine")),
        twips(of(own, style, "pPr", "spacing", "before")),
        twips(of(own, style, "pPr", "spacing", "after")),
        line.isEmpty() || exact ? 1 : Math.clamp(number(line) / SINGLE, 0.8, 3),
        Math.clamp(
            of(run, style, "rPr", "sz", "val").map(WordLooks::number).orElse(USUAL * 2) / 2, 4, 60),
        on(run, style));
  }

  private boolean on(Optional<Element> run, String style) {
    Optional<Element> bold = run.flatMap(look -> Wml.child(look, "b"));
    if (bold.isPresent()) return !off(bold.get());
    for (Element up : chain(style)) {
      Optional<Element> said = Wml.child(up, "rPr").flatMap(look -> Wml.child(look, "b"));
      if (said.isPresent()) return !off(said.get());
    }
    return false;
  }

  private static boolean off(Element flag) {
    String value = value(flag);
    return value.equals("0") || value.equals("false") || value.equals("none");
  }

  private Optional<String> of(
      Optional<Element> own, String style, String looks, String name, String attribute) {
    Optional<String> said = own.flatMap(look -> attribute(look, name, attribute));
    if (said.isPresent()) return said;
    for (Element up : chain(style)) {
      Optional<String> found =
          Wml.child(up, looks).flatMap(look -> attribute(look, name, attribute));
      if (found.isPresent()) return found;
    }
    if (defaults == null) return Optional.empty();
    return Wml.child(defaults, looks + "Default")
        .flatMap(one -> Wml.child(one, looks))
        .flatMap(look -> attribute(look, name, attribute));
  }

  /// A style and those that it follows; one that follows itself ends there.
  private List<Element> chain(String style) {
    Set<String> passed = new LinkedHashSet<>();
    List<Element> chain = new ArrayList<>();
    String id = style;
    for (Element up = styles.get(id); up != null && passed.add(id); up = styles.get(id)) {
      chain.add(up);
      id = Wml.child(up, "basedOn").map(WordLooks::value).orElse("");
    }
    return chain;
  }

  private static Optional<String> attribute(Node look, String name, String attribute) {
    return Wml.child(look, name)
        .map(one -> one.getAttributeNS(Wml.SPACE, attribute))
        .filter(value -> !value.isEmpty());
  }

  private static String value(Element element) {
    return element.getAttributeNS(Wml.SPACE, "val");
  }

  private static Lean lean(String word) {
    return switch (word) {
      case "center" -> Lean.CENTRE;
      case "right", "end" -> Lean.RIGHT;
      case "both", "distribute" -> Lean.BOTH;
      default -> Lean.LEFT;
    };
  }

  private static double twips(Optional<String> value) {
    return Math.clamp(value.map(WordLooks::number).orElse(0.0) / TWIPS, 0, 400);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
