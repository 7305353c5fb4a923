package zveno.partners.view.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zveno.partners.view.PartnerLine;
import zveno.text.NaturalOrder;

/// Partners that have something in common.
///
/// @param value what it is, in words; empty where it is not known
public record Slice(String value, int count) {
  /// The greatest first, what is not known last.
  static List<Slice> of(List<PartnerLine> lines, Function<PartnerLine, String> value) {
    Map<String, Integer> counts = new HashMap<>();
    for (PartnerLine line : lines) counts.merge(value.apply(line), 1, Integer::sum);
    return counts.entrySet().stream()
        .map(entry -> new Slice(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Slice slice) -> slice.value().isEmpty())
                .thenComparing(Comparator.comparingInt(Slice::count).reversed())
                .thenComparing(Slice::value, new NaturalOrder()))
        .toList();
  }
}
