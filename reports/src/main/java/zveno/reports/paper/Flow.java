package zveno.reports.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zveno.reports.charts.BarChart;
import zveno.reports.table.Grid;

/// A document being written from top to bottom, whatever kind of file it becomes.
public interface Flow {

  /// Begins a document.
  @FunctionalInterface
  interface Start<F extends Flow> {
    F of(StyleProfile style, Orientation orientation);
  }

  /// Lines in the right upper corner, not wider than the style's corner.
  void corner(List<String> lines);

  /// The heading of the document.
  void heading(String text);

  /// A line under the heading.
  void subheading(String text);

  /// Running text, justified, with an indented first line.
  void paragraph(String text);

  /// A line of figures, which is not stretched to the margin.
  void line(String text);

  /// A line that tells a figure of the document.
  ///
  /// @param name by which a preview finds it
  void figure(String name, String text);

  /// Some white before what follows.
  void gap();

  /// A table as wide as the page, its heading on every page.
  void table(Grid grid);

  /// A chart as wide as the page, with its numbers.
  void chart(BarChart chart);

  /// Goes on with a new page that lies so, numbered on.
  void section(Orientation orientation);

  void signature(Signature signature);

  /// Writes the document and lets its memory go; the stream stays open.
  void write(OutputStream out) throws IOException;
}
