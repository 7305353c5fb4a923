package zveno.ui.table.lines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zveno.text.QuickFilter;
import zveno.text.SearchText;

/// A condition on a field while the user puts it together: ticks on values, or words, or a span of
/// days. Words win over ticks, since they were typed last.
public final class ConditionDraft {
  private final Map<String, Integer> values;
  private final Set<String> ticked = new LinkedHashSet<>();
  private String words = "";
  private boolean wanted = true;
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();

  /// @param values how often each value stands in the table; the empty text for no value
  /// @param now the condition in force
  public ConditionDraft(Map<String, Integer> values, Optional<Condition> now) {
    this.values = new LinkedHashMap<>(values);
    ticked.addAll(values.keySet());
    now.ifPresent(this::take);
  }

  private void take(Condition now) {
    switch (now) {
      case Condition.OneOf one -> {
        ticked.clear();
        ticked.addAll(one.values());
        if (one.empty()) ticked.add("");
        ticked.forEach(value -> values.putIfAbsent(value, 0));
      }
      case Condition.Words typed -> {
        words = typed.typed();
        wanted = typed.wanted();
      }
      case Condition.Days days -> {
        from = days.from();
        to = days.to();
      }
      case Condition.Filled filled -> ticked.removeIf(value -> value.isEmpty() == filled.filled());
    }
  }

  /// The values that hold what is looked for, with their counts.
  public Map<String, Integer> values(String lookedFor) {
    QuickFilter filter = QuickFilter.of(lookedFor);
    Map<String, Integer> found = new LinkedHashMap<>(values);
    found.keySet().removeIf(value -> !filter.isEmpty() && !filter.matches(SearchText.of(value)));
    return found;
  }

  public boolean ticked(String value) {
    return ticked.contains(value);
  }

  public void tick(String value, boolean on) {
    if (on) ticked.add(value);
    else ticked.remove(value);
  }

  /// Ticks just these values.
  public void only(Set<String> some) {
    ticked.clear();
    ticked.addAll(some);
  }

  public String words() {
    return words;
  }

  public boolean wanted() {
    return wanted;
  }

  /// Says which words the field must have, or must not.
  ///
  /// @param is whether the words must be there, or must not
  public void words(String typed, boolean is) {
    words = typed;
    wanted = is;
  }

  public Optional<LocalDate> from() {
    return from;
  }

  public Optional<LocalDate> to() {
    return to;
  }

  public void days(Optional<LocalDate> first, Optional<LocalDate> last) {
    from = first;
    to = last;
  }

  /// Whether any record could pass: something is ticked, typed or dated.
  public boolean possible() {
    return !ticked.isEmpty() || !words.isBlank() || from.isPresent() || to.isPresent();
  }

  /// The condition; empty where it would let everything pass.
  public Optional<Condition> condition() {
    if (!words.isBlank()) return Optional.of(new Condition.Words(words.strip(), wanted));
    if (from.isPresent() || to.isPresent()) return Optional.of(new Condition.Days(from, to));
    if (ticked.containsAll(values.keySet())) return Optional.empty();
    if (ticked.equals(Set.of(""))) return Optional.of(new Condition.Filled(false));
    Set<String> filled = new LinkedHashSet<>(ticked);
    boolean empty = filled.remove("");
    boolean allFilled =
        values.keySet().stream().allMatch(value -> value.isEmpty() || ticked.contains(value));
    if (allFilled && !empty) return Optional.of(new Condition.Filled(true));
    return Optional.of(new Condition.OneOf(filled, empty));
  }
}
