package zveno.search.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import zveno.search.SearchIndex;

/// What was chosen last in this run, the newest first.
final class RecentChoices {
  private static final int KEPT = 6;

  private final Deque<Choice> recent = new ArrayDeque<>();

  void add(Choice choice) {
    recent.removeIf(one -> one.name().equals(choice.name()));
    recent.addFirst(choice);
    while (recent.size() > KEPT) recent.removeLast();
  }

  /// Those that can still be chosen: records that are there, and what is possible now.
  List<Choice> possible(SearchIndex index, Predicate<Choice> now) {
    return recent.stream()
        .filter(
            one ->
                one.record()
                    .map(was -> index.find(was.kind(), was.id(), was.title()).isPresent())
                    .orElseGet(() -> now.test(one)))
        .toList();
  }
}
