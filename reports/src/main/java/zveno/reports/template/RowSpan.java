package zveno.reports.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Rows of a table between two tags that stand in different cells.
///
/// @param beginning the paragraph with the first tag
/// @param ending the paragraph with the last one
/// @param end of the rows, among those that were asked
record RowSpan(Begun begin, Element beginning, Tag close, Element ending, int end) {

  /// The first span that begins in a row; none where every part ends in its own cell.
  static @Nullable RowSpan from(List<Node> rows, int row) {
    Begun begun = null;
    Element beginning = null;
    int depth = 0;
    for (int i = row; i < rows.size(); i++) {
      for (Element cell : Wml.children(rows.get(i), "tc")) {
        for (Element paragraph : Wml.children(cell, "p")) {
          if (begun == null) {
            Optional<Begun> first = first(cell, paragraph);
            if (first.isEmpty()) continue;
            begun = first.get();
            beginning = paragraph;
          }
          List<Tag> tags = Tag.of(RunText.of(paragraph).text());
          int skipped = paragraph.equals(beginning) ? begun.index() : 0;
          for (Tag tag : tags.subList(skipped, tags.size())) {
            if (tag.kind().opens()) depth++;
            if (tag.kind() == Tag.Kind.CLOSE && --depth == 0 && beginning != null) {
              return new RowSpan(begun, beginning, tag, paragraph, i);
            }
          }
        }
      }
      if (begun == null) return null;
    }
    return null;
  }

  /// The tag of a paragraph that begins a part which does not end in its cell.
  private static Optional<Begun> first(Element cell, Element paragraph) {
    List<Element> paragraphs = Wml.children(cell, "p");
    List<Tag> own = Tag.of(RunText.of(paragraph).text());
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).kind().opens() && !ends(paragraphs, paragraphs.indexOf(paragraph), i)) {
        return Optional.of(new Begun(own.get(i), i));
      }
    }
    return Optional.empty();
  }

  private static boolean ends(List<Element> paragraphs, int from, int index) {
    int depth = 0;
    for (int i = from; i < paragraphs.size(); i++) {
      List<Tag> tags = Tag.of(RunText.of(paragraphs.get(i)).text());
      for (Tag tag : i == from ? tags.subList(index, tags.size()) : tags) {
        if (tag.kind().opens()) depth++;
        if (tag.kind() == Tag.Kind.CLOSE && --depth == 0) return true;
      }
    }
    return false;
  }

  /// Takes both tags out of the table.
  void clear() {
    // The later one first, or the place of the other would not hold.
    RunText.of(ending).replace(close.from(), close.to(), "");
    RunText.of(beginning).replace(begin.tag().from(), begin.tag().to(), "");
  }
}
