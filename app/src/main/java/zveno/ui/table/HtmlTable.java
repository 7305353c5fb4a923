package zveno.ui.table;

import java.util.List;
import java.util.regex.Pattern;

/// A block of cells as spreadsheets read it best: every cell is text, so that «0123» and
/// «01.09.2026» stay what they are.
final class HtmlTable {
  private static final Pattern ROW = Pattern.compile("(?i)<tr[\\s>]");

  private HtmlTable() {}

  static String of(List<List<String>> rows) {
    StringBuilder html =
        new StringBuilder(
            "<html><head><meta charset=\"utf-8\"><style>td{mso-number-format:\"\\@\";"
                + "white-space:pre-wrap}</style></head><body><table>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (String cell : row) html.append("<td>").append(escaped(cell)).append("</td>");
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  /// How many rows the tables of a page have.
  static int rows(String html) {
    return (int) ROW.matcher(html).results().count();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
  }
}
