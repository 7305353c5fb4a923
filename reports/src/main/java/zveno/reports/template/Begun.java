package zveno.reports.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tag that begins a part which does not end in the same text.
///
/// @param index of the tag among those of its text
record Begun(Tag tag, int index) {

  /// The first of a text; none where every part ends in it.
  static @Nullable Begun in(RunText text) {
    List<Tag> tags = Tag.of(text.text());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).kind().opens()) open.push(i);
      if (tags.get(i).kind() == Tag.Kind.CLOSE && !open.isEmpty()) open.pop();
    }
    Integer first = open.peekLast();
    return first == null ? null : new Begun(tags.get(first), first);
  }

  /// Where the part begins that ends with a tag of the same text.
  static int of(List<Tag> tags, int end) {
    int depth = 0;
    for (int i = end; i >= 0; i--) {
      if (tags.get(i).kind() == Tag.Kind.CLOSE) depth++;
      if (tags.get(i).kind().opens() && --depth == 0) return i;
    }
    throw new IllegalArgumentException("no begin of " + tags.get(end).name());
  }
}
