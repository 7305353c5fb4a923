package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.pdf.LoosePaper;
import zveno.reports.pdf.LoosePaper.Cell;
import zveno.reports.pdf.LoosePaper.Piece;
import zveno.reports.pdf.PaperPages;

/// Pages of a Word file, near to what Word would show: paragraphs with their looks, tables, breaks
/// of pages. Pictures and text boxes are left out.
final class WordPages {

  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final double NUMBER = 10;

  private final Element body;
  private final WordLooks looks;
  private final LoosePaper paper;

  /// @param document the part with the body
  WordPages(Document document, WordLooks looks) {
    body = Wml.child(document.getDocumentElement(), "body").orElse(document.getDocumentElement());
    this.looks = looks;
    Optional<Element> section = Wml.child(body, "sectPr");
    Optional<Element> size = section.flatMap(one -> Wml.child(one, "pgSz"));
    boolean across = millimetres(size, "w", 210) > millimetres(size, "h", 297);
    paper =
        new LoosePaper(
            across ? Orientation.ACROSS : Orientation.UPRIGHT,
            margins(section.flatMap(one -> Wml.child(one, "pgMar"))));
  }

  private static Margins margins(Optional<Element> edges) {
    return new Margins(
        Math.clamp(millimetres(edges, "left", 20), 5, 60),
        Math.clamp(millimetres(edges, "right", 10), 5, 60),
        Math.clamp(millimetres(edges, "top", 20), 5, 100),
        Math.clamp(millimetres(edges, "bottom", 20), 5, 100));
  }

  private static int millimetres(Optional<Element> element, String attribute, int usual) {
    String twips = element.map(one -> one.getAttributeNS(Wml.SPACE, attribute)).orElse("");
    try {
      return twips.isEmpty() ? usual : (int) Math.round(Double.parseDouble(twips) / TWIPS_PER_MM);
    } catch (NumberFormatException none) {
      return usual;
    }
  }

  PaperPages draw() {
    blocks(body);
    return paper.pages(NUMBER);
  }

  private void blocks(Node container) {
    for (Node node : Wml.children(container)) {
      if (Wml.is(node, "p")) paragraph((Element) node);
      else if (Wml.is(node, "tbl")) table((Element) node);
      else if (!Wml.is(node, "sectPr")) blocks(node);
    }
  }

  private void paragraph(Element paragraph) {
    if (turns(paragraph)) paper.turn();
    paper.paragraph(piece(paragraph));
  }

  private static boolean turns(Element paragraph) {
    return SafeOpening.elements(paragraph.getElementsByTagNameNS(Wml.SPACE, "br")).stream()
        .anyMatch(one -> one.getAttributeNS(Wml.SPACE, "type").equals("page"));
  }

  private Piece piece(Element paragraph) {
    String text = RunText.of(paragraph).text().replace('\t', ' ').strip();
    return new Piece(text, looks.of(paragraph));
  }

  private void table(Element table) {
    List<Double> widths = new ArrayList<>();
    Wml.child(table, "tblGrid")
        .ifPresent(
            grid ->
                Wml.children(grid, "gridCol")
                    .forEach(one -> widths.add((double) millimetres(Optional.of(one), "w", 20))));
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : Wml.children(table, "tr")) {
      rows.add(Wml.children(row, "tc").stream().map(this::cell).toList());
    }
    int columns = rows.stream().mapToInt(WordPages::columns).max().orElse(0);
    while (widths.size() < columns) widths.add(20.0);
    if (columns > 0) paper.table(widths, rows, framed(table));
  }

  private static int columns(List<Cell> row) {
    return row.stream().mapToInt(Cell::columns).sum();
  }

  private Cell cell(Element cell) {
    int columns =
        Wml.child(cell, "tcPr")
            .flatMap(look -> Wml.child(look, "gridSpan"))
            .map(span -> span.getAttributeNS(Wml.SPACE, "val"))
            .filter(number -> number.matches("\\d{1,2}"))
            .map(Integer::parseInt)
            .orElse(1);
    return new Cell(columns, Wml.children(cell, "p").stream().map(this::piece).toList());
  }

  /// Lines around the cells, said by the table itself or by a style of tables.
  private static boolean framed(Element table) {
    Optional<Element> look = Wml.child(table, "tblPr");
    Optional<Element> edges = look.flatMap(one -> Wml.child(one, "tblBorders"));
    if (edges.isEmpty()) return look.flatMap(one -> Wml.child(one, "tblStyle")).isPresent();
    return Wml.children(edges.get()).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .map(one -> one.getAttributeNS(Wml.SPACE, "val"))
        .anyMatch(value -> !value.equals("none") && !value.equals("nil"));
  }
}
