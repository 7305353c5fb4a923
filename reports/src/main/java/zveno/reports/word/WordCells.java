package zveno.reports.word;

import java.util.List;
import zveno.reports.ooxml.Xml;

/// A table being written, with fixed columns: LibreOffice draws equal ones without the grid, Word
/// looks at the cells.
///
/// @param widths of the columns in twips
record WordCells(Xml xml, List<Integer> widths) {

  private static final String[] EDGES = {
    "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"
  };

  /// Begins the table.
  ///
  /// @param side room at the left and right of texts in twips, half of it above and below
  /// @param framed whether there are lines around the cells
  void open(int side, boolean framed) {
    xml.open("w:tbl").open("w:tblPr");
    String all = Integer.toString(widths.stream().mapToInt(Integer::intValue).sum());
    xml.empty("w:tblW", "w:w", all, "w:type", "dxa");
    // Texts would begin left of the margin, where the line of the table would stand.
    xml.empty("w:tblInd", "w:w", Integer.toString(side), "w:type", "dxa");
    if (framed) {
      xml.open("w:tblBorders");
      for (String edge : EDGES) xml.empty(edge, "w:val", "single", "w:sz", "4");
      xml.close("w:tblBorders");
    }
    xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
    room("w:top", side / 2);
    room("w:left", side);
    room("w:bottom", side / 2);
    room("w:right", side);
    xml.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
    for (int width : widths) xml.empty("w:gridCol", "w:w", Integer.toString(width));
    xml.close("w:tblGrid");
  }

  private void room(String edge, int twips) {
    xml.empty(edge, "w:w", Integer.toString(twips), "w:type", "dxa");
  }

  void close() {
    xml.close("w:tbl");
  }

  /// Begins a row that is not broken over pages.
  ///
  /// @param repeated whether it stands on every page
  void row(boolean repeated) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (repeated) xml.empty("w:tblHeader");
    xml.close("w:trPr");
  }

  void rowEnd() {
    xml.close("w:tr");
  }

  /// Begins a cell.
  ///
  /// @param height where its text stands, as Word names it
  void cell(int column, String height, boolean underlined) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(widths.get(column)), "w:type", "dxa");
    if (underlined) {
      xml.open("w:tcBorders").empty("w:bottom", "w:val", "single", "w:sz", "4");
      xml.close("w:tcBorders");
    }
    if (!height.isEmpty()) xml.empty("w:vAlign", "w:val", height);
    xml.close("w:tcPr");
  }

  void cellEnd() {
    xml.close("w:tc");
  }
}
