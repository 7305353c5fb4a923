package zveno.ui.table.filter;

import java.util.ArrayList;
import java.util.List;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;

/// Conditions in words, as they stand on chips.
public record ConditionWords(Messages messages) {
  private static final int NAMED = 2;

  /// Everything that leaves records out, one condition after another; empty where nothing does.
  public <S> String of(Lines<S> lines) {
    Query query = lines.queryProperty().get();
    List<String> all = new ArrayList<>();
    lines.onlyProperty().get().map(Only::name).ifPresent(all::add);
    if (!query.filter().isBlank()) {
      all.add(messages.get("ui.filter.has", query.filter().strip()));
    }
    for (Query.Asked asked : query.conditions()) {
      lines
          .fields()
          .find(asked.field())
          .ifPresent(
              field ->
                  all.add(messages.get("ui.filter.chip", field.heading(), of(asked.condition()))));
    }
    return String.join("; ", all);
  }

  String of(Condition condition) {
    return switch (condition) {
      case Condition.OneOf one -> values(one);
      case Condition.Words words ->
          messages.get(words.wanted() ? "ui.filter.has" : "ui.filter.hasNot", words.typed());
      case Condition.Days days -> days(days);
      case Condition.Filled filled ->
          messages.get(filled.filled() ? "ui.filter.filled" : "ui.filter.empty");
    };
  }

  /// A value as it stands in a list.
  String value(String value) {
    return value.isEmpty() ? messages.get("ui.filter.noValue") : value;
  }

  private String values(Condition.OneOf one) {
    List<String> values = new ArrayList<>(one.values().stream().sorted().toList());
    if (one.empty()) values.add(messages.get("ui.filter.noValue"));
    if (values.size() <= NAMED) return String.join(", ", values);
    String first = String.join(", ", values.subList(0, NAMED));
    return messages.get("ui.filter.more", first, values.size() - NAMED);
  }

  private String days(Condition.Days days) {
    String from = days.from().map(RussianDate::digits).orElse("");
    String to = days.to().map(RussianDate::digits).orElse("");
    if (to.isEmpty()) return messages.get("ui.filter.from", from);
    return from.isEmpty()
        ? messages.get("ui.filter.to", to)
        : messages.get("ui.filter.between", from, to);
  }
}
