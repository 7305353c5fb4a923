package zveno.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The finished pages of a document: to be shown on a screen, or written as a PDF. Both show the
/// same marks.
public final class PaperPages {

  private final List<Page> pages;
  private final String title;
  private final Typeface typeface;

  PaperPages(List<Page> pages, String title, Typeface typeface) {
    this.pages = List.copyOf(pages);
    this.title = title;
    this.typeface = typeface;
  }

  /// Pages that were drawn elsewhere.
  public static PaperPages of(List<Page> pages, String title) {
    return new PaperPages(pages, title, new Typeface());
  }

  public List<Page> all() {
    return pages;
  }

  /// Several documents one after another; the words of each are marked as its part.
  public static PaperPages together(List<PaperPages> documents) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (Page page : documents.get(i).pages) pages.add(page.marked(part(i)));
    }
    return new PaperPages(pages, "", documents.getFirst().typeface);
  }

  /// The mark of a document among several, from 0.
  public static String part(int number) {
    return "part" + number;
  }

  /// The file of the face in which the pages are set.
  public static InputStream face(boolean bold) {
    return Typeface.open(bold);
  }

  /// Writes a PDF; the stream stays open.
  public void write(OutputStream out) throws IOException {
    new PdfFile(pages, title, typeface).write(out);
  }
}
