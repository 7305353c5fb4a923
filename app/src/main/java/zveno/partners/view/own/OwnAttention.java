package zveno.partners.view.own;

import java.util.List;
import java.util.function.Supplier;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.partners.OwnOrganization;
import zveno.text.Messages;
import zveno.ui.Icon;

/// That our own organisation is not said, so that documents bear no name and no form of interaction
/// can be found.
///
/// @param open shows where it is said
public record OwnAttention(Messages messages, OwnOrganization own, Runnable open)
    implements Attention {
  @Override
  public Supplier<List<AttentionLine>> ask() {
    return () -> own.find().isPresent() ? List.of() : List.of(line());
  }

  private AttentionLine line() {
    return new AttentionLine(
        "own",
        Icon.PARTNER,
        Tint.ACCENT,
        messages.get("partners.attention.own"),
        messages.get("partners.attention.ownDetail"),
        messages.get("partners.attention.ownAction"),
        open);
  }
}
