package zveno.pairing.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.Rounds;
import zveno.text.Messages;
import zveno.ui.Icon;

/// Rounds in which schools have no pair.
///
/// @param open shows a round
public record RoundsAttention(Messages messages, Rounds rounds, Consumer<UUID> open)
    implements Attention {
  @Override
  public Supplier<List<AttentionLine>> ask() {
    return () ->
        rounds.all().stream()
            .filter(round -> round.matched() < round.recipients())
            .map(this::line)
            .toList();
  }

  private AttentionLine line(RoundLine round) {
    return new AttentionLine(
        "round-" + round.id(),
        Icon.PAIRS,
        Tint.ACCENT,
        messages.get("pairing.attention.title", round.recipients() - round.matched()),
        messages.get("pairing.attention.detail", round.name(), round.matched(), round.recipients()),
        messages.get("pairing.attention.action"),
        () -> open.accept(round.id()));
  }
}
