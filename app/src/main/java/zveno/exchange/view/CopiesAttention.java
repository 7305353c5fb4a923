package zveno.exchange.view;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.exchange.CopyDesk;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreNotWritableException;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.text.Messages;
import zveno.ui.Icon;

/// Safety copies that are old, or do not reach the second folder.
///
/// @param now the time of the base
/// @param refusals words for what was thrown
/// @param open shows the settings of copies
public record CopiesAttention(
    Messages messages,
    CopyDesk desk,
    Supplier<LocalDateTime> now,
    Function<Throwable, Optional<String>> refusals,
    Runnable open)
    implements Attention {
  private static final int OLD = 7;

  @Override
  public Supplier<List<AttentionLine>> ask() {
    LocalDateTime at = now.get();
    return () -> {
      Optional<StoreNotWritableException> second = desk.secondFailure();
      if (second.isPresent()) {
        String title = messages.get("exchange.attention.second");
        return List.of(line(title, second.flatMap(refusals).orElse("")));
      }
      return desk.all().stream()
          .findFirst()
          .map(SafetyCopy::at)
          .map(newest -> ChronoUnit.DAYS.between(newest, at))
          .filter(days -> days > OLD)
          .map(
              days ->
                  List.of(
                      line(
                          messages.get("exchange.attention.old", days),
                          messages.get("exchange.attention.oldDetail"))))
          .orElse(List.of());
    };
  }

  private AttentionLine line(String title, String detail) {
    return new AttentionLine(
        "copies",
        Icon.SAFE,
        Tint.WARNING,
        title,
        detail,
        messages.get("exchange.attention.action"),
        open);
  }
}
