package zveno.partners.view.home;

import java.util.List;
import java.util.function.Supplier;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.partners.view.hint.AlikeSignsModel;
import zveno.text.Messages;
import zveno.ui.Icon;

/// Cards that may be a second one of their organisation.
///
/// @param open shows the couples
public record AlikeAttention(Messages messages, AlikeSignsModel signs, Runnable open)
    implements Attention {
  @Override
  public Supplier<List<AttentionLine>> ask() {
    int cards = signs.count();
    if (cards == 0) return List::of;
    AttentionLine line =
        new AttentionLine(
            "duplicates",
            Icon.MERGE,
            Tint.WARNING,
            messages.get("partners.attention.alike", cards),
            messages.get("partners.attention.alikeDetail"),
            messages.get("partners.attention.compare"),
            open);
    return () -> List.of(line);
  }
}
